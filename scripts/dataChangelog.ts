import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { parseShape } from '../src/dataset/parseShape';
import { rowName } from '../src/dataset/rowName';
import { changelog, packageDescriptor } from '../src/dataset/schema';
import { changelogOf, type NamedRows } from './changelogOf';

/**
 * `npm run data:changelog -- <commit or tag of the last release>`: enters under the present data
 * version which rows are new since then and which say something else, and writes `added` and
 * `revised` into the events. The note on the version is for the editor to write.
 */
const FILES = ['sources', 'people', 'offices', 'tenures', 'events', 'trade', 'investment'] as const;
/** Fields keep the order they are written in: the file is written back. */
const row = z.record(z.string(), z.unknown());
const rowsOf = (text: string) => z.array(row).parse(JSON.parse(text));
const read = (file: string) => readFileSync(`data/${file}.json`, 'utf8');

const [release] = process.argv.slice(2);
if (release === undefined) {
  console.error('Say what to compare with: npm run data:changelog -- <commit or tag of the last release>');
  process.exit(1);
}
// Compared with a release that is none, everything would pass for new.
execFileSync('git', ['rev-parse', '--verify', '--quiet', `${release}^{commit}`]);
const released = (file: string) => {
  try {
    // A file that the release did not have yet is no error worth a line.
    return execFileSync('git', ['show', `${release}:data/${file}.json`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '[]';
  }
};

const { version } = packageDescriptor.parse(JSON.parse(read('datapackage')));
const changes = changelogOf(named(released), named(read));
const log = parseShape('changelog.json', changelog, JSON.parse(read('changelog')));
if (!log.ok) throw new Error('data/changelog.json: run npm run data:check');
const note = log.value.find((entry) => entry.version === version)?.note ?? { en: '', vi: '', zh: '' };
const others = log.value.filter((entry) => entry.version !== version);
write('changelog', [...others, { version, note, ...changes }]);
write(
  'events',
  rowsOf(read('events')).map((event, index) => {
    const name = `events/${rowName(event, index)}`;
    if (changes.added.includes(name)) return { ...event, added: version };
    return changes.revised.includes(name) ? { ...event, revised: version } : event;
  }),
);
console.log(
  `${version}: ${changes.added.length} rows added, ${changes.revised.length} revised since ${release}`,
);
if (note.en === '') console.log('Now write its note in data/changelog.json, in three languages.');

/** Without what a row says of its own versions: to note a revision is none. */
function named(textOf: (file: string) => string): NamedRows {
  const rows = FILES.flatMap((file) =>
    rowsOf(textOf(file)).map(({ added: _added, revised: _revised, ...fields }, index) => {
      return [`${file}/${rowName(fields, index)}`, JSON.stringify(fields)] as const;
    }),
  );
  return new Map(rows);
}

function write(file: string, json: unknown): void {
  writeFileSync(`data/${file}.json`, `${JSON.stringify(json, null, 2)}\n`);
}
