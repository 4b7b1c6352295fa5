import { describe, expect, it } from 'vitest';
import { isoDay } from '../lib/calendar';
import { aDataset } from '../testing/aDataset';
import { aDate } from '../testing/aDate';
import { anEvent } from '../testing/anEvent';
import { asOf, middleOf } from './asOf';
import { createFacts } from './facts';
import { DEFAULT_VIEW } from './view';

describe('the time the offices are shown for', () => {
  const facts = createFacts(
    aDataset({
      version: '2026-06-30',
      events: [
        anEvent({ id: 'visit', date: '2025-04-14/2025-04-15' }),
        anEvent({ id: 'month', date: '2023-09' }),
        anEvent({ id: 'by', date: '../1991-11-10' }),
        anEvent({ id: 'since', date: '2024-03-01/..' }),
      ],
    }),
  );

  it.each([
    ['as the view says', { on: '2024-05-01', event: 'visit' }, 'on', '2024-05-01', '2024-05-01'],
    ['the days of the open event', { event: 'visit' }, 'event', '2025-04-14', '2025-04-15'],
    ['all the days it may have been', { event: 'month' }, 'event', '2023-09-01', '2023-09-30'],
    ['its last, where the first is not known', { event: 'by' }, 'event', '1991-11-10', '1991-11-10'],
    ['its first, where the last is not known', { event: 'since' }, 'event', '2024-03-01', '2024-03-01'],
    ['as for no event, where the record has it not', { event: 'no' }, 'end', '2026-06-30', '2026-06-30'],
    ['the end of the years', { year: { from: 2020, to: 2022 } }, 'end', '2022-12-31', '2022-12-31'],
    ['the release, past it', { year: { from: 2024, to: 2030 } }, 'end', '2026-06-30', '2026-06-30'],
    ['no date that cannot be', { on: '2025-02-30', event: 'visit' }, 'event', '2025-04-14', '2025-04-15'],
  ] as const)('%s', (_why, part, by, from, to) => {
    const time = asOf(facts, { ...DEFAULT_VIEW, ...part });
    expect([time.by, isoDay(time.span.from), isoDay(time.span.to)]).toEqual([by, from, to]);
  });

  it.each([
    ['2024', 0.5],
    ['2024-07', 197.5 / 366],
    ['2023', -0.5],
  ])('stands in the middle of what is known: %s at %d', (date, position) => {
    expect(middleOf({ firstYear: 2024, lastYear: 2024 }, aDate(date))).toBeCloseTo(position, 12);
  });
});
