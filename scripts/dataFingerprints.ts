import { readFileSync, writeFileSync } from 'node:fs';
import { fingerprints, fingerprintsOf } from '../src/dataset/fingerprints';
import { parseShape } from '../src/dataset/parseShape';
import { formatProblem } from '../src/dataset/problem';
import { resources } from '../src/dataset/schema';
import { readPackage } from './readPackage';

const FILE = 'data/fingerprints.json';
const USAGE = 'usage: npm run data:fingerprints -- <sourceId> <textfile>';

/**
 * `npm run data:fingerprints -- <sourceId> <textfile>`: enters the fingerprints of a source's text,
 * in place of those it had. The text itself does not enter the repository.
 */
const [sourceId, textFile] = process.argv.slice(2);
process.exitCode = sourceId && textFile ? enter(sourceId, textFile) : refuse(USAGE, 2);

function enter(id: string, path: string): number {
  const raw = readPackage('data');
  const broken = raw.unreadable?.map(({ file }) => file) ?? [];
  if (broken.length > 0) return refuse(`Mend ${broken.join(', ')} first.`, 1);
  const kept = parseShape('fingerprints.json', fingerprints, raw.fingerprints ?? {});
  const sources = parseShape('sources.json', resources.sources.schema, raw.resources.sources);
  if (!kept.ok) return refuse(kept.error.map(formatProblem).join('\n'), 1);
  if (!sources.ok) return refuse(sources.error.map(formatProblem).join('\n'), 1);
  if (!sources.value.some((source) => source.id === id)) return refuse(`There is no source "${id}".`, 1);

  const prints = fingerprintsOf(readFileSync(path, 'utf8'));
  const all = Object.entries({ ...kept.value, [id]: prints }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
  console.log(`${FILE}: ${prints.length} runs of ${id}`);
  return 0;
}

function refuse(message: string, exitCode: number): number {
  console.error(message);
  return exitCode;
}
