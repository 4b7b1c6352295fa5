import { expect, test } from 'vitest';
import { recordStats } from '../src/query/recordStats';
import { aDataset } from '../src/testing/aDataset';
import { aFigure } from '../src/testing/aFigure';
import { anEvent } from '../src/testing/anEvent';
import { aSource } from '../src/testing/aSource';
import { coverageReport } from './coverageReport';

const dataset = aDataset({
  sources: [
    aSource({ id: 'wire', publisher: 'Xinhua', kind: 'news', language: 'en' }),
    aSource({ id: 'reprint', publisher: 'Xinhua (China.org.cn)', kind: 'news', language: 'zh' }),
    aSource({ id: 'ministry', publisher: 'Ministry', kind: 'official', language: 'vi' }),
  ],
  events: [
    anEvent({ id: 'a', date: '1979-02-17', type: 'conflict', sources: ['wire', 'reprint'] }),
    anEvent({ id: 'b', date: '1991-11-05/1991-11-10', type: 'visit', sources: ['wire', 'ministry'] }),
    anEvent({ id: 'c', date: '1999~', type: 'visit', confidence: 'medium', sources: ['ministry'] }),
  ],
  trade: [aFigure({ reporter: 'vn-customs' }), aFigure({ reporter: 'cn-customs' })],
  coverage: {
    periods: [
      {
        from: 1970,
        to: 1999,
        completeness: 'sparse',
        note: { en: 'Milestones only.', vi: 'Chỉ các mốc lớn.', zh: '仅收大事。' },
      },
    ],
    gaps: [
      { about: 'trade', text: { en: 'No split before 1999.', vi: 'Chưa tách trước 1999.', zh: '缺。' } },
    ],
  },
});

test('a wire report and its reprint are one voice', () => {
  expect(recordStats(dataset)).toMatchObject({ events: 3, independent: 1, medium: 1 });
});

test('events are counted by decade and type, the most frequent type first', () => {
  const { decades, types } = recordStats(dataset);
  expect(types).toEqual(['visit', 'conflict']);
  expect([...decades].map(([decade, counts]) => [decade, Object.fromEntries(counts)])).toEqual([
    ['1970s', { conflict: 1 }],
    ['1990s', { visit: 2 }],
  ]);
});

test('the report says what there is, how complete it is thought to be, and what is missing', () => {
  const report = coverageReport(dataset);
  expect(report).toContain('| 1990s | 2 | 2 | · |');
  expect(report).toContain('33 % (1 of 3)');
  expect(report).toContain('| 1970–1999 | sparse | Milestones only. |');
  expect(report).toContain('- No split before 1999.');
});
