import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aChangedPackage, aPackage, type PackageDraft, rowOf } from '../testing/aPackage';
import { problemsOf } from '../testing/problemsOf';
import { parseDataset } from './parseDataset';
import type { Problem } from './problem';

const CALL = '2021-06-04-leaders-call';

describe('a package without fault', () => {
  const parsed = parseDataset(aPackage());
  if (!parsed.ok) throw new Error('the sample package has faults');

  test('gives the record without a remark', () => {
    expect(parsed.problems).toEqual([]);
    expect(parsed.dataset).toMatchObject({ name: 'sample', title: 'A sample', version: '2024-06-30' });
  });

  test('has its dates parsed', () => {
    expect(parsed.dataset.events[0]?.date).toMatchObject({ edtf: '2023-09~', start: { approximate: true } });
    expect(parsed.dataset.tenures[1]?.end).toBeNull();
    expect(parsed.dataset.trade[0]?.period.start).toEqual({ year: 2022 });
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(parsed.dataset))).toEqual(parsed.dataset);
  });
});

test('events come newest first: by last possible day, then first, then id', () => {
  const dates = ['2023-09-02', '2023-09', '2023-09-30', '2023-09-30'];
  const ids = ['2023-09-02-a', '2023-09-b', '2023-09-30-d', '2023-09-30-c'];
  const raw = aChangedPackage((draft) => {
    const copies = dates.map((date, index) => ({
      ...structuredClone(rowOf(draft.events, '2023-09-ambassador-meets-council')),
      id: ids[index] ?? '',
      date,
    }));
    draft.events.push(...copies);
    draft.ledger.events.push(...ids);
    draft.changelog[1]?.added.push(...ids.map((id) => `events/${id}`));
  });
  const parsed = parseDataset(raw);
  expect(parsed.ok && parsed.dataset.events.map(({ id }) => id).slice(0, 4)).toEqual([
    '2023-09-30-c',
    '2023-09-30-d',
    '2023-09-ambassador-meets-council',
    '2023-09-b',
  ]);
});

describe('a date that is none', () => {
  test.each<[string, (draft: PackageDraft) => void, Partial<Problem>]>([
    [
      'of an event',
      ({ events }) => Object.assign(rowOf(events, CALL), { date: '2021-02-30' }),
      { file: 'events.json', row: CALL, field: 'date', mend: 'correct the day, month or year' },
    ],
    [
      'of a source',
      ({ sources }) => Object.assign(rowOf(sources, 'news'), { published: 'last year' }),
      { file: 'sources.json', row: 'news', field: 'published' },
    ],
    [
      'at the end of a tenure',
      ({ tenures }) => Object.assign(tenures[0] ?? {}, { end: '2024-05-01/' }),
      { row: 'vn-leader / an-binh / 2020-01-10', field: 'end', mend: 'write 2024-05-01/..' },
    ],
    [
      'of a figure',
      ({ trade }) => Object.assign(rowOf(trade, '2022-total'), { period: '2022-13' }),
      { file: 'trade.json', row: '2022-total', field: 'period' },
    ],
  ])('%s', (_name, change, expected) => {
    expect(problemsOf(change)).toEqual([
      expect.objectContaining({ kind: 'date', severity: 'error', ...expected }),
    ]);
  });
});

describe('files', () => {
  test('one that is missing is an error', () => {
    const raw = aPackage();
    const { people: _, ...resources } = raw.resources;
    expect(parseDataset({ ...raw, resources })).toMatchObject({
      ok: false,
      problems: [{ kind: 'missing-file', file: 'people.json' }],
    });
  });

  test('one that is not JSON is an error, told once', () => {
    const raw = aPackage();
    const resources = { ...raw.resources, people: undefined };
    const unreadable = [{ file: 'people.json', reason: 'Unexpected token' }];
    expect(parseDataset({ ...raw, resources, unreadable })).toMatchObject({
      ok: false,
      problems: [{ kind: 'unreadable', file: 'people.json' }],
    });
  });

  test('one we do not know is a warning', () => {
    const raw = aPackage();
    expect(parseDataset({ ...raw, resources: { ...raw.resources, treaties: [] } })).toMatchObject({
      ok: true,
      problems: [{ kind: 'unknown-file', severity: 'warning', file: 'treaties.json' }],
    });
  });

  test('a package of a reader has neither ledger nor fingerprints', () => {
    const { descriptor, resources } = aPackage();
    expect(parseDataset({ descriptor, resources })).toMatchObject({ ok: true, problems: [] });
  });

  test.each([null, 7, 'text', [], {}])('%j for everything is refused, not thrown', (junk) => {
    const resources = Object.fromEntries(Object.keys(aPackage().resources).map((name) => [name, junk]));
    const raw = { descriptor: junk, resources, ledger: junk, fingerprints: junk };
    expect(parseDataset(raw).ok).toBe(false);
  });

  test('no JSON makes it throw', () => {
    const { descriptor, resources } = aPackage();
    const names = fc.constantFrom(...Object.keys(resources));
    fc.assert(
      fc.property(names, fc.jsonValue(), fc.jsonValue(), (name, json, odd) => {
        const changed = { ...resources, [name]: json };
        expect(() =>
          parseDataset({ descriptor, resources: changed, ledger: odd, fingerprints: odd }),
        ).not.toThrow();
      }),
    );
  });
});
