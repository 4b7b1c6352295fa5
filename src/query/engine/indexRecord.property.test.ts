import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLongRecord, arbitraryRecord, arbitraryView } from '../../testing/arbitraryRecord';
import { naiveSelection } from '../../testing/naiveSelection';
import { createFacts, type Facts } from '../facts';
import { createSearchIndex } from '../search';
import type { View } from '../view';
import { runToEnd } from './buildEngine';
import type { Engine } from './createEngine';
import { indexRecord } from './indexRecord';
import { rowsOfFacts } from './rowsOfFacts';

const { compare } = new Intl.Collator('vi');
const locale = { language: 'vi', compare } as const;

function engineOf(facts: Facts): Engine {
  return runToEnd(indexRecord(rowsOfFacts(facts, createSearchIndex(facts))));
}

/** The engine's answer in the words of the naive one. */
function answered(engine: Engine, facts: Facts, view: View) {
  const { counts, months, runs, rows, unknown: _unknown, ...answer } = engine.select(view, locale);
  return {
    ...answer,
    counts: Object.fromEntries(Object.entries(counts).map(([facet, tally]) => [facet, new Map(tally)])),
    months: months(),
    runs: runs(),
    events: [...rows(0, answer.count)].map((row) => facts.events[row]?.event.id),
  };
}

function expectedOf(facts: Facts, view: View) {
  const { events, ...expected } = naiveSelection(facts, view, locale);
  return { ...expected, events: events.map(({ event }) => event.id) };
}

describe('an engine', () => {
  it('agrees with counting the long way, for any record and any view', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryView, (record, view) => {
        const facts = createFacts(record);
        expect(answered(engineOf(facts), facts, view)).toEqual(expectedOf(facts, view));
      }),
      { numRuns: 400 },
    );
  });

  it('agrees view after view, whatever it kept of those before, for records of several words', () => {
    fc.assert(
      fc.property(
        arbitraryLongRecord,
        fc.array(arbitraryView, { minLength: 6, maxLength: 12, size: 'max' }),
        (record, views) => {
          const facts = createFacts(record);
          const engine = engineOf(facts);
          for (const view of views) {
            expect(answered(engine, facts, view)).toEqual(expectedOf(facts, view));
          }
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  it('gives any window of the rows', () => {
    fc.assert(
      fc.property(arbitraryLongRecord, arbitraryView, fc.nat(220), fc.nat(60), (record, view, from, most) => {
        const facts = createFacts(record);
        const { count, rows } = engineOf(facts).select(view, locale);
        expect([...rows(from, from + most)]).toEqual([...rows(0, count)].slice(from, from + most));
      }),
      { numRuns: 100 },
    );
  });
});
