import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseDataset } from '../src/dataset/parseDataset';
import { readPackage } from './readPackage';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('each file by its name, the special ones apart', () => {
  writeFileSync(join(folder, 'datapackage.json'), '{"name":"x"}');
  writeFileSync(join(folder, 'people.json'), '[]');
  writeFileSync(join(folder, 'id-ledger.json'), '{}');
  writeFileSync(join(folder, 'README.md'), 'not data');
  expect(readPackage(folder)).toEqual({
    descriptor: { name: 'x' },
    resources: { people: [] },
    ledger: {},
    fingerprints: undefined,
    unreadable: [],
  });
});

test('a file that is not JSON is named, with the reason', () => {
  writeFileSync(join(folder, 'people.json'), '[{]');
  const raw = readPackage(folder);
  expect(raw.unreadable).toEqual([{ file: 'people.json', reason: expect.stringContaining('JSON') }]);
  expect(parseDataset(raw).problems).toContainEqual(
    expect.objectContaining({ kind: 'unreadable', file: 'people.json', severity: 'error' }),
  );
});

test('no folder is a package with everything missing', () => {
  const { problems } = parseDataset(readPackage(join(folder, 'nowhere')));
  expect(problems.every(({ kind }) => kind === 'missing-file')).toBe(true);
  expect(problems).toHaveLength(11);
});
