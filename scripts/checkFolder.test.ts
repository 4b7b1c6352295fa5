import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFolder, checkListing } from './checkFolder';
import { schemaFiles } from './schemaFiles';

describe('the listing in datapackage.json', () => {
  const resources = schemaFiles().map(({ name, path }) => ({ name, path: `${name}.json`, jsonSchema: path }));

  test('with every resource is fine', () => {
    expect(checkListing({ resources })).toEqual([]);
  });

  test.each([
    ['without a resource', { resources: resources.slice(1) }, 'sources', 'resources'],
    [
      'with another path',
      { resources: resources.map((entry) => ({ ...entry, path: entry.path.replace('trade', 'figures') })) },
      'trade',
      'path',
    ],
    [
      'without a schema',
      {
        resources: resources.map(({ name, path }, index) =>
          index === 0 ? { name, path } : resources[index],
        ),
      },
      'sources',
      'jsonSchema',
    ],
    ['without a list', {}, '', 'resources'],
  ])('%s is an error', (_name, descriptor, row, field) => {
    const expected = { kind: 'descriptor', severity: 'error', file: 'datapackage.json', row, field };
    expect(checkListing(descriptor)).toEqual([expect.objectContaining(expected)]);
  });
});

describe('the folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'data-'));
    cpSync('data', folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('holds the schemas as generated, the ledger and the fingerprints', () => {
    expect(checkFolder(folder)).toEqual([]);
  });

  test('with a schema changed by hand is an error', () => {
    writeFileSync(join(folder, 'schema', 'trade.schema.json'), '{}');
    expect(checkFolder(folder)).toMatchObject([
      { kind: 'stale-schema', file: 'schema/trade.schema.json', mend: 'run npm run data:schemas' },
    ]);
  });

  test('without a ledger is an error', () => {
    rmSync(join(folder, 'id-ledger.json'));
    expect(checkFolder(folder)).toMatchObject([
      { kind: 'missing-file', file: 'id-ledger.json', mend: 'run npm run data:ledger' },
    ]);
  });
});
