import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { packageDescriptor, vocabulary } from '../src/dataset/schema';
import { newEvent } from './newEvent';

/**
 * `npm run data:event -- 2026-05-14 visit "Title in English"`: puts a row to be filled in at the end
 * of data/events.json, with a valid id. `npm run data:check` names what is still empty.
 */
const FILE = 'data/events.json';
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const events = z
  .array(z.looseObject({ id: z.string(), formerIds: z.optional(z.array(z.string())) }))
  .parse(read(FILE));
const { types } = vocabulary.parse(read('data/vocabulary.json'));
const { version } = packageDescriptor.parse(read('data/datapackage.json'));
const [date, type, title] = process.argv.slice(2);

if (date === undefined || type === undefined || title === undefined) {
  console.error('npm run data:event -- <EDTF date> <type> "<title in English>"');
  console.error(`Types: ${types.map(({ id }) => id).join(', ')}`);
  process.exitCode = 1;
} else {
  const row = newEvent(
    { date, type, title },
    {
      ids: new Set(events.flatMap(({ id, formerIds = [] }) => [id, ...formerIds])),
      types: types.map(({ id }) => id),
      version,
    },
  );
  if (row.ok) {
    writeFileSync(FILE, `${JSON.stringify([...events, row.value], null, 2)}\n`);
    console.log(
      `${FILE}: ${row.value.id} at the end. Fill it in, then npm run data:ledger and npm run data:check.`,
    );
  } else {
    console.error(row.error);
    process.exitCode = 1;
  }
}
