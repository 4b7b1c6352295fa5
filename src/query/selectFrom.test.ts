import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryViewOf } from '../testing/arbitraryViewOf';
import { realRecord } from '../testing/realRecord';
import type { Answer } from './answer';
import { createIndexedSelect } from './engine/createIndexedSelect';
import { createFacts } from './facts';
import { createSearchIndex } from './search';
import { selectFrom } from './selectFrom';
import { DEFAULT_VIEW } from './view';

const facts = createFacts(realRecord());
const index = createSearchIndex(facts);
const { compare } = new Intl.Collator('vi');
const locale = { language: 'vi', compare } as const;

/** All an answer says. */
async function told({ count, total, counts, years, months, without, unknown, runs, rows }: Answer) {
  const maps = Object.entries(counts).map(([facet, values]) => [facet, new Map(values)] as const);
  const shown = (await rows(0, count)).map(({ event }) => event.id);
  const some = (await rows(20, 25)).map(({ event }) => event.id);
  return { count, total, maps, years, months: months(), without, unknown, runs: runs(), shown, some };
}

describe('selectFrom', () => {
  it('gives the same answers from an index as from a single pass over the record', async () => {
    const indexed = createIndexedSelect(facts, index);
    const looked = await selectFrom(facts, index);
    await fc.assert(
      fc.asyncProperty(arbitraryViewOf(facts), async (view) => {
        expect(await told(indexed(view, locale))).toEqual(await told(looked(view, locale)));
      }),
      { numRuns: 200 },
    );
  });

  it('takes an index for a large record', async () => {
    const events = Array.from({ length: 20 }, () => facts.events).flat();
    const byNewest = events.toSorted(
      ({ event: a }, { event: b }) => b.date.to - a.date.to || b.date.from - a.date.from,
    );
    const large = { ...facts, events: byNewest };
    const answer = (await selectFrom(large, index))(DEFAULT_VIEW, locale);
    expect(answer.count).toBe(events.length);
    expect(await answer.rows(3, 6)).toEqual(byNewest.slice(3, 6));
    expect(answer.events).toEqual(byNewest);
  });
});
