import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aPackage } from '../testing/aPackage';
import { parseDataset } from './parseDataset';
import type { RawPackage } from './rawPackage';
import { serializeDataset } from './serializeDataset';

const FOLDER = join(import.meta.dirname, '..', '..', 'data');
const DESCRIPTOR = 'datapackage.json';
const BESIDE = [DESCRIPTOR, 'id-ledger.json', 'fingerprints.json'];

const json = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));

function recordInData(): RawPackage {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json') && !BESIDE.includes(file));
  return {
    descriptor: json(DESCRIPTOR),
    resources: Object.fromEntries(files.map((file) => [file.replace('.json', ''), json(file)])),
  };
}

function datasetOf(raw: RawPackage) {
  const parsed = parseDataset(raw);
  if (!parsed.ok) throw new Error('the package has errors');
  return parsed.dataset;
}

describe.each([
  ['the record', recordInData()],
  ['a small package', aPackage()],
])('%s, written as rows', (_name, raw) => {
  const dataset = datasetOf(raw);
  const rows = serializeDataset(dataset);

  test('is read back as it was', () => {
    expect(datasetOf({ descriptor: raw.descriptor, resources: rows })).toEqual(dataset);
  });

  test('has the rows of its files, events newest first', () => {
    const { events, ...others } = rows;
    const { events: written, ...files } = raw.resources;
    expect(others).toEqual(files);
    expect(new Set(events)).toEqual(new Set([written].flat()));
    expect(events.map(({ id }) => id)).toEqual(dataset.events.map(({ id }) => id));
  });

  test('is the same through JSON', () => {
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  });
});
