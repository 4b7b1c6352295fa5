import { describe, expect, it } from 'vitest';
import { membersFrom } from './bits';
import { runToEnd } from './buildEngine';
import { FacetBuilder } from './buildFacet';
import { FacetIndex } from './facetIndex';

/** One facet of rows that have the given values, and some value's rows. */
function facetOf(rows: readonly (readonly string[])[], known: readonly string[] = []) {
  const builder = new FacetBuilder(rows.length, known);
  for (const values of rows) builder.add(values);
  const data = runToEnd(builder.finish());
  const index = new FacetIndex(data, rows.length);
  const rowsOf = (id: string) => [...membersFrom(index.any([index.numbers.get(id) ?? -1]), 0, rows.length)];
  return { data, rowsOf };
}

describe('a facet', () => {
  it('keeps a frequent value as a bitset, a rare one as a list', () => {
    const rows = Array.from({ length: 200 }, (_, row) =>
      row % 50 === 7 ? ['often'] : row === 77 ? ['once'] : [],
    );
    const { data, rowsOf } = facetOf(rows);
    expect([...data.frequent].map((value) => data.values[value])).toEqual(['often']);
    expect([...data.postings]).toEqual([77]);
    expect(rowsOf('often')).toEqual([7, 57, 107, 157]);
    expect(rowsOf('once')).toEqual([77]);
  });

  it('numbers known values that no row has', () => {
    const { data, rowsOf } = facetOf([['a'], ['b']], ['nobody', 'b']);
    expect(data.values).toEqual(['nobody', 'b', 'a']);
    expect([...data.totals]).toEqual([0, 1, 1]);
    expect(rowsOf('nobody')).toEqual([]);
  });

  it('holds more values than sixteen bits can number, in little room', () => {
    const { data, rowsOf } = facetOf(
      Array.from({ length: 70_000 }, (_, row) => [`p${row}`, `p${row >>> 1}`]),
    );
    expect(data.ids).toBeInstanceOf(Uint32Array);
    expect(data.bitsets.length).toBe(0);
    expect(rowsOf('p69999')).toEqual([69_999]);
    expect(rowsOf('p34999')).toEqual([34_999, 69_998, 69_999]);
  });
});
