import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { error, type Problem } from '../src/dataset/problem';
import type { Dataset } from '../src/dataset/types';
import { coverageReport } from './coverageReport';
import { schemaFiles } from './schemaFiles';

const listing = z.looseObject({
  resources: z.array(
    z.looseObject({ name: z.string(), path: z.string(), jsonSchema: z.optional(z.string()) }),
  ),
});

/** What a folder with our record holds beside its rows: schema files as generated, ledger, fingerprints. */
export function checkFolder(folder: string): readonly Problem[] {
  return [
    ...schemaFiles().flatMap(({ path, text }) => staleSchema(folder, path, text)),
    ...['id-ledger.json', 'fingerprints.json'].flatMap((file) => missingFile(folder, file)),
  ];
}

/** `COVERAGE.md` says what the data holds now. */
export function checkReport(folder: string, dataset: Dataset): readonly Problem[] {
  const file = join(folder, 'COVERAGE.md');
  if (existsSync(file) && readFileSync(file, 'utf8') === coverageReport(dataset)) return [];
  const place = { file: 'COVERAGE.md', row: '', field: '' };
  return [error('stale-report', place, 'does not say what the data holds now', 'run npm run data:report')];
}

/** `datapackage.json` lists each resource, with its file and its schema. */
export function checkListing(descriptor: unknown): readonly Problem[] {
  const parsed = listing.safeParse(descriptor);
  const place = (row: string, field: string) => ({ file: 'datapackage.json', row, field });
  if (!parsed.success) {
    return [
      error(
        'descriptor',
        place('', 'resources'),
        'is not a list of resources',
        'list each with name, path, jsonSchema',
      ),
    ];
  }
  return schemaFiles().flatMap(({ name, path: schemaPath }) => {
    const listed = parsed.data.resources.find((resource) => resource.name === name);
    if (!listed) {
      const mend = `add { "name": "${name}", "path": "${name}.json", "jsonSchema": "${schemaPath}" }`;
      return [error('descriptor', place(name, 'resources'), 'this resource is not listed', mend)];
    }
    const expected = { path: `${name}.json`, jsonSchema: schemaPath };
    return (['path', 'jsonSchema'] as const)
      .filter((field) => listed[field] !== expected[field])
      .map((field) =>
        error(
          'descriptor',
          place(name, field),
          `is ${listed[field] ?? 'missing'}`,
          `write "${expected[field]}"`,
        ),
      );
  });
}

function staleSchema(folder: string, path: string, text: string): Problem[] {
  const file = join(folder, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return [];
  const what = 'is not what src/dataset/schema.ts generates';
  return [error('stale-schema', { file: path, row: '', field: '' }, what, 'run npm run data:schemas')];
}

function missingFile(folder: string, file: string): Problem[] {
  if (existsSync(join(folder, file))) return [];
  const mend = file === 'id-ledger.json' ? 'run npm run data:ledger' : 'run npm run data:fingerprints';
  return [error('missing-file', { file, row: '', field: '' }, 'is missing', mend)];
}
