import { describe, expect, it } from 'vitest';
import {
  cleanText,
  DEFAULT_VIEW,
  type Facet,
  type Filter,
  filteringOf,
  hasFilters,
  isFiltering,
  MOST_VALUES,
  orderedYears,
  toggleFacet,
  type View,
  withColumns,
  withFacet,
  withoutFilter,
  withoutFilters,
  withoutMalformed,
  withQuery,
  withYears,
  type YearRange,
} from './view';

const view = (part: Partial<View> = {}): View => ({ ...DEFAULT_VIEW, ...part });
const badYear = { param: 'year', value: 'last year' };
const badPerson = { param: 'person', value: '#1' };
const badLanguage = { param: 'lang', value: 'fr' };

describe('free text', () => {
  it.each([
    ['  đường \n sắt ', 'đường sắt'],
    ['Hữu'.normalize('NFD'), 'Hữu'.normalize('NFC')],
    ['a\u0000b\u202Ec\u2066d', 'a b c d'],
    ['lone \uD800 half', 'lone half'],
    ['习近平', '习近平'],
    ['', ''],
  ])('%j is kept as %j', (text, kept) => {
    expect(withQuery(view(), text)).toEqual(view({ q: kept }));
  });

  it.each([
    ['cut at its length', 'abc', 2, 'ab'],
    ['without half a sign at the cut', 'a😀', 2, 'a'],
    ['without a space at the cut', 'a b', 2, 'a'],
  ])('%s', (_why, text, longest, kept) => {
    expect(cleanText(text, longest)).toBe(kept);
  });
});

describe('columns', () => {
  it.each<[View['cols'], View['cols']]>([
    [
      ['place', 'event'],
      ['place', 'event'],
    ],
    [['date'], ['event', 'date']],
    [
      ['date', 'event', 'date'],
      ['date', 'event'],
    ],
    [[], ['event']],
  ])('%j: %j, the event always among them', (cols, kept) => {
    expect(withColumns(view(), cols).cols).toEqual(kept);
  });
});

describe('years', () => {
  it.each<[YearRange, YearRange | null]>([
    [
      { from: 2023, to: 2026 },
      { from: 2023, to: 2026 },
    ],
    [
      { from: 2026, to: 2023 },
      { from: 2023, to: 2026 },
    ],
    [
      { from: 2023, to: 2023 },
      { from: 2023, to: 2023 },
    ],
    [
      { from: 2023, to: 'latest' },
      { from: 2023, to: 'latest' },
    ],
    [
      { from: 'earliest', to: 1991 },
      { from: 'earliest', to: 1991 },
    ],
    [{ from: 'earliest', to: 'latest' }, null],
  ])('%j become %j', (range, years) => {
    expect(orderedYears(range)).toEqual(years);
    expect(withYears(view(), range)).toEqual(view({ year: years }));
  });

  it('are taken away with null', () => {
    expect(withYears(view({ year: { from: 2023, to: 2026 } }), null)).toEqual(view());
  });
});

describe('lists', () => {
  it.each<[before: string[], clicked: string, after: string[]]>([
    [[], 'to-lam', ['to-lam']],
    [['to-lam'], 'xi-jinping', ['to-lam', 'xi-jinping']],
    [['to-lam', 'xi-jinping'], 'to-lam', ['xi-jinping']],
    [['to-lam'], 'to-lam', []],
  ])('%j, after a click on %s: %j', (person, clicked, after) => {
    expect(toggleFacet(view({ person }), 'person', clicked)).toEqual(view({ person: after }));
  });

  it.each<Facet>(['person', 'type', 'topic', 'office', 'place'])('%s holds each value once', (facet) => {
    expect(withFacet(view(), facet, ['b', 'a', 'b'])[facet]).toEqual(['b', 'a']);
  });

  it('hold no more than an address has room for', () => {
    const many = Array.from({ length: MOST_VALUES + 5 }, (_, at) => `id-${at}`);
    expect(withFacet(view(), 'topic', many).topic).toEqual(many.slice(0, MOST_VALUES));
  });
});

const EVERYTHING = view({
  q: 'rail',
  year: { from: 2023, to: 2026 },
  person: ['to-lam'],
  match: 'all',
  type: ['visit'],
  topic: ['rail'],
  office: ['vn-president'],
  place: ['VN'],
  sort: [{ column: 'title', descending: false }],
  cols: ['event'],
  event: 'talks',
  profile: 'to-lam',
  on: '2024-01-01',
  reporter: 'compare',
  lang: 'vi',
  embed: 'table',
  tab: 'compare',
  chart: 'growth',
  lanes: ['party'],
  tables: ['trade'],
  vs: filteringOf(DEFAULT_VIEW),
  figure: '2025-total-unspecified',
  malformed: [badYear, badPerson, badLanguage],
});

describe('taking a filter away', () => {
  it.each<[Filter, Partial<View>]>([
    ['q', { q: '' }],
    ['year', { year: null, malformed: [badPerson, badLanguage] }],
    ['person', { person: [], match: 'any', malformed: [badYear, badLanguage] }],
    ['type', { type: [] }],
    ['topic', { topic: [] }],
    ['office', { office: [] }],
    ['place', { place: [] }],
  ])('%s', (filter, changed) => {
    expect(withoutFilter(EVERYTHING, filter)).toEqual({ ...EVERYTHING, ...changed });
  });

  it('all of them, and what is open, the order, columns and language stay', () => {
    const { sort, cols, event, profile, on, reporter, lang, embed, tab, chart, lanes, tables, vs, figure } =
      EVERYTHING;
    expect(withoutFilters(EVERYTHING)).toEqual(
      view({ sort, cols, event, profile, on, reporter, lang, embed, tab, chart, lanes, tables, vs, figure }),
    );
  });

  it('one value that could not be read', () => {
    expect(withoutMalformed(EVERYTHING, { ...badPerson }).malformed).toEqual([badYear, badLanguage]);
    expect(withoutMalformed(EVERYTHING, { param: 'person', value: 'other' })).toEqual(EVERYTHING);
  });
});

describe('whether a view filters', () => {
  it.each<[Partial<View>, filters: Filter[]]>([
    [{}, []],
    [{ q: 'rail' }, ['q']],
    [{ year: { from: 2023, to: 'latest' } }, ['year']],
    [{ person: ['to-lam'], place: ['VN'] }, ['person', 'place']],
    [{ malformed: [badYear] }, ['year']],
    [{ malformed: [badLanguage] }, []],
    [{ match: 'all', event: 'talks', sort: [{ column: 'title', descending: true }] }, []],
  ])('%j: by %j', (part, filters) => {
    const all: Filter[] = ['q', 'year', 'person', 'type', 'topic', 'office', 'place'];
    expect(all.filter((filter) => isFiltering(view(part), filter))).toEqual(filters);
    expect(hasFilters(view(part))).toBe(filters.length > 0);
  });
});
