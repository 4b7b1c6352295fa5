import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { fingerprints, fingerprintsOf } from '../src/dataset/fingerprints';
import { readPackage } from './readPackage';

const FILE = 'data/fingerprints.json';
const USAGE = 'usage: npm run data:fingerprints -- <sourceId> <textfile>';

/**
 * `npm run data:fingerprints -- <sourceId> <textfile>`: enters the fingerprints of a source's text,
 * in place of those it had. The text itself does not enter the repository.
 */
const [sourceId, textFile] = process.argv.slice(2);
const raw = readPackage('data');
const sources = z.array(z.looseObject({ id: z.string() })).parse(raw.resources.sources);

if (!sourceId || !textFile) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (!sources.some(({ id }) => id === sourceId)) {
  console.error(`There is no source "${sourceId}" in data/sources.json.`);
  process.exitCode = 1;
} else {
  const prints = fingerprintsOf(readFileSync(textFile, 'utf8'));
  const all = { ...fingerprints.parse(raw.fingerprints ?? {}), [sourceId]: prints };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
  console.log(`${FILE}: ${prints.length} runs of ${sourceId}`);
}
