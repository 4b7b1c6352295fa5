import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord, arbitraryView } from '../testing/arbitraryRecord';
import { naiveSelection } from '../testing/naiveSelection';
import { createFacts, type EventFacts } from './facts';
import { createSelect } from './select';

const { compare } = new Intl.Collator('vi');
const locale = { language: 'vi', compare } as const;

const idsOf = (events: readonly EventFacts[]) => events.map(({ event }) => event.id);

describe('select', () => {
  it('agrees with counting the long way, for any record and any view', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryView, (record, view) => {
        const facts = createFacts(record);
        const { unknown: _unknown, rows, ...answer } = createSelect(facts)(view, locale);
        const expected = naiveSelection(facts, view, locale);
        expect({
          ...answer,
          events: idsOf(answer.events),
          months: answer.months(),
          runs: answer.runs(),
        }).toEqual({ ...expected, events: idsOf(expected.events) });
        expect(rows(1, 4)).toEqual(expected.events.slice(1, 4));
      }),
      { numRuns: 500 },
    );
  });
});
