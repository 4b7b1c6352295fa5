import { describe, expect, test } from 'vitest';
import { readPackage } from '../../scripts/readPackage';
import { aPackage } from '../testing/aPackage';
import { datasetOf } from '../testing/datasetOf';
import { serializeDataset } from './serializeDataset';

describe.each([
  ['the record', readPackage('data')],
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
