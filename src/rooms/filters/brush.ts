import { orderedYears, type YearRange } from '../../query/view';

/** Years by number, both ends included. */
export type Years = { readonly from: number; readonly to: number };

/** The years of the record a range takes in; none if it is wholly beyond them. */
export function yearsIn(record: Years, range: YearRange | null): Years | null {
  const from = range === null || range.from === 'earliest' ? record.from : range.from;
  const to = range === null || range.to === 'latest' ? record.to : range.to;
  if (from > record.to || to < record.from) return null;
  return { from: Math.max(from, record.from), to: Math.min(to, record.to) };
}

/** Years that reach an end of the record are open there, so that the link grows with the record. */
export function rangeOf(record: Years, { from, to }: Years): YearRange | null {
  if (from === to) return { from, to };
  return orderedYears({
    from: from === record.from ? 'earliest' : from,
    to: to === record.to ? 'latest' : to,
  });
}

/** The block as a whole so many years on, stopped by the ends of the record. */
export function moved(record: Years, { from, to }: Years, by: number): Years {
  const step = Math.min(Math.max(by, record.from - from), record.to - to);
  return { from: from + step, to: to + step };
}

/**
 * So many years more, or fewer if negative, what is at `at` staying in its place: the start of 2000
 * is 2000, its end 2001. What one end of the record refuses is added at the other.
 */
export function resized(record: Years, years: Years, by: number, at: number): Years {
  const { from, to } = years;
  if (by === 0) return years;
  const length = to - from + 1;
  const share = (Math.min(Math.max(at, from), to + 1) - from) / length;
  if (by < 0) {
    const cut = Math.min(-by, length - 1);
    const before = Math.round(cut * share);
    return { from: from + before, to: to - (cut - before) };
  }
  const before = Math.max(1, Math.ceil(by * share));
  const after = Math.max(1, Math.ceil(by * (1 - share)));
  const wished = { from: from - before, to: to + after };
  return {
    from: Math.max(record.from, wished.from - Math.max(0, wished.to - record.to)),
    to: Math.min(record.to, wished.to + Math.max(0, record.from - wished.from)),
  };
}

/** A step nearer takes a fifth of the years away, a step back at least gives them again. */
export function zoomed(record: Years, years: Years, way: 'in' | 'out', at: number): Years {
  const length = years.to - years.from + 1;
  const by = way === 'in' ? -Math.max(1, Math.floor(length / 5)) : Math.ceil(length / 4);
  return resized(record, years, by, at);
}

/** What of the strip a hand has hold of: nothing yet, the chosen block, or one of its edges. */
export type Hold = 'new' | 'block' | 'from' | 'to';

type Held = { readonly hold: Hold; readonly year: number; readonly years: Years };

/** The years once what was taken hold of in one year has been dragged to another. */
export function draggedTo(record: Years, { hold, year, years }: Held, reached: number): Years {
  const inside = (one: number) => Math.min(Math.max(one, record.from), record.to);
  const by = reached - year;
  switch (hold) {
    case 'new':
      return { from: inside(Math.min(year, reached)), to: inside(Math.max(year, reached)) };
    case 'block':
      return moved(record, years, by);
    case 'from':
      return { from: Math.min(inside(years.from + by), years.to), to: years.to };
    case 'to':
      return { from: years.from, to: Math.max(inside(years.to + by), years.from) };
  }
}
