/**
 * What a link holds. Plain data: the address is its serial form, the store holds exactly one.
 * Ids are plain strings here, since a link may name what this data set does not have.
 */
export type YearRange = { readonly from: number | 'earliest'; readonly to: number | 'latest' };

export const FACETS = ['person', 'type', 'topic', 'office', 'place'] as const;
export type Facet = (typeof FACETS)[number];

/** Everything that narrows the events, in the order of the address. */
export const FILTERS = ['q', 'year', ...FACETS] as const;
export type Filter = (typeof FILTERS)[number];

export const COLUMNS = ['date', 'event', 'type', 'people', 'place', 'topics', 'evidence'] as const;
export type Column = (typeof COLUMNS)[number];

export const SORT_COLUMNS = ['date', 'title', 'type', 'people', 'place', 'topics', 'evidence'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type SortKey = { readonly column: SortColumn; readonly descending: boolean };

export const REPORTERS = ['vn-customs', 'cn-customs', 'compare'] as const;
export type ReporterChoice = (typeof REPORTERS)[number];

export const LANGUAGES = ['vi', 'en', 'zh'] as const;
export type LanguageChoice = (typeof LANGUAGES)[number];

export const MATCHES = ['any', 'all'] as const;
export type Match = (typeof MATCHES)[number];

export const EMBEDS = ['table', 'trade', 'leadership'] as const;
export type Embed = (typeof EMBEDS)[number];

/** What stands beside the filters: the events, who met whom, or two selections compared. */
export const TABS = ['table', 'counterparts', 'compare'] as const;
export type Tab = (typeof TABS)[number];

/** What the trade panel draws. */
export const CHARTS = ['total', 'exports', 'imports', 'balance', 'growth', 'investment'] as const;
export type Chart = (typeof CHARTS)[number];

/** Parts of the page that can be shown as a table instead of a picture. */
export const PICTURES = ['trade', 'leadership'] as const;
export type Picture = (typeof PICTURES)[number];

/**
 * Orders of the parts besides the events' `sort`, each part's own first; `-` is descending, as there.
 * The two sides of the matrix are ordered apart: `vn-counterparts` are its rows.
 */
export const ORDERS = {
  trade: [
    '-year',
    'year',
    '-value',
    'value',
    '-growth',
    'growth',
    'flow',
    '-flow',
    'reporter',
    '-reporter',
    'status',
    '-status',
    'source',
    '-source',
  ],
  changes: ['-date', 'office'],
  'vn-counterparts': ['-total', 'name'],
  'cn-counterparts': ['-total', 'name'],
} as const;
export const ORDERED = ['trade', 'changes', 'vn-counterparts', 'cn-counterparts'] as const;
export type Ordered = (typeof ORDERED)[number];
export type Orders = { readonly [Part in Ordered]: (typeof ORDERS)[Part][number] };

/** Long lists that show their first until all of it is asked for. */
export const LISTS = ['changes', 'counterparts'] as const;
export type List = (typeof LISTS)[number];

/** A value that does not have its parameter's shape; kept so that the page can show and remove it. */
export type Malformed = { readonly param: string; readonly value: string };

export type View = {
  readonly q: string;
  readonly year: YearRange | null;
  readonly person: readonly string[];
  readonly match: Match;
  readonly type: readonly string[];
  readonly topic: readonly string[];
  readonly office: readonly string[];
  readonly place: readonly string[];
  readonly sort: readonly SortKey[];
  readonly cols: readonly Column[];
  readonly event: string | null;
  readonly profile: string | null;
  /** `YYYY-MM-DD` */
  readonly on: string | null;
  readonly reporter: ReporterChoice;
  readonly lang: LanguageChoice | null;
  readonly embed: Embed | null;
  readonly tab: Tab;
  readonly chart: Chart;
  /** Ids of offices, or of bodies for all of theirs; empty: every office has its lane. */
  readonly lanes: readonly string[];
  /** Pictures shown as tables. */
  readonly tables: readonly Picture[];
  /** The second selection, B; null: none. */
  readonly vs: Filtering | null;
  /** Id of the trade figure pointed at. */
  readonly figure: string | null;
  readonly order: Orders;
  /** Lists shown to their end. */
  readonly full: readonly List[];
  readonly malformed: readonly Malformed[];
};

/** What of a view narrows the events: a selection without sort, columns and what is open. */
export type Filtering = Pick<View, Filter | 'match' | 'malformed'>;

export const DEFAULT_VIEW: View = {
  q: '',
  year: null,
  person: [],
  match: 'any',
  type: [],
  topic: [],
  office: [],
  place: [],
  sort: [{ column: 'date', descending: true }],
  cols: ['date', 'event', 'people', 'evidence'],
  event: null,
  profile: null,
  on: null,
  reporter: 'vn-customs',
  lang: null,
  embed: null,
  tab: 'table',
  chart: 'total',
  lanes: [],
  tables: [],
  vs: null,
  figure: null,
  order: {
    trade: '-year',
    changes: '-date',
    'vn-counterparts': '-total',
    'cn-counterparts': '-total',
  },
  full: [],
  malformed: [],
};

/**
 * Longest free text a view keeps, in UTF-16 code units. Chinese takes nine characters of an address
 * each, so that text of this length leaves half of the 2,000 some programs take to the other filters.
 */
const LONGEST_QUERY = 120;
/** Most values a list keeps. */
export const MOST_VALUES = 60;

/** Control characters, lone surrogates, and the marks that turn the direction of text. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu;

/** Free text as a view holds it: NFC, nothing unseen, single spaces, none at the ends. */
export function cleanText(text: string, longest: number = LONGEST_QUERY): string {
  const plain = text
    .slice(0, longest * 4)
    .replace(UNSEEN, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return plain.normalize('NFC').slice(0, longest).replace(UNSEEN, '').trim();
}

export function withQuery(view: View, text: string): View {
  return { ...view, q: cleanText(text) };
}

/** Wrong order is put right; a range open at both ends is no filter. */
export function withYears(view: View, range: YearRange | null): View {
  return { ...view, year: range && orderedYears(range) };
}

export function orderedYears({ from, to }: YearRange): YearRange | null {
  if (from === 'earliest' && to === 'latest') return null;
  if (typeof from === 'number' && typeof to === 'number' && from > to) return { from: to, to: from };
  return { from, to };
}

export function withFacet(view: View, facet: Facet, values: readonly string[]): View {
  return { ...view, [facet]: [...new Set(values)].slice(0, MOST_VALUES) };
}

/** Adds the value to the facet, or takes it out if it is there. */
export function toggleFacet(view: View, facet: Facet, value: string): View {
  const values = view[facet];
  return withFacet(
    view,
    facet,
    values.includes(value) ? values.filter((v) => v !== value) : [...values, value],
  );
}

export function withOrder(view: View, order: Partial<Orders>): View {
  return { ...view, order: { ...view.order, ...order } };
}

/** Shows a list to its end, or its first only where all of it is shown. */
export function toggleFull(view: View, list: List): View {
  const others = view.full.filter((one) => one !== list);
  return { ...view, full: others.length < view.full.length ? others : [...others, list] };
}

/** The event is always a column: it is the row's link, and the menu offers no way to take it off. */
export function withColumns(view: View, cols: readonly Column[]): View {
  const kept = new Set<Column>(cols.includes('event') ? cols : ['event', ...cols]);
  return { ...view, cols: [...kept] };
}

/** Takes a whole filter away, with whatever of it could not be read. */
export function withoutFilter(view: View, filter: Filter): View {
  const malformed = view.malformed.filter(({ param }) => param !== filter);
  const rest: View = { ...view, malformed };
  if (filter === 'q') return { ...rest, q: '' };
  if (filter === 'year') return { ...rest, year: null };
  return withFacet(filter === 'person' ? { ...rest, match: 'any' } : rest, filter, []);
}

export function withoutMalformed(view: View, gone: Malformed): View {
  return {
    ...view,
    malformed: view.malformed.filter(({ param, value }) => param !== gone.param || value !== gone.value),
  };
}

/** The selection of a view, by itself. */
export function filteringOf({
  q,
  year,
  person,
  match,
  type,
  topic,
  office,
  place,
  malformed,
}: View): Filtering {
  const filters: readonly string[] = FILTERS;
  const odd = malformed.filter(({ param }) => filters.includes(param));
  return { q, year, person, match, type, topic, office, place, malformed: odd };
}

/** No filter left; sort, columns, language and what is open stay as they are. */
export function withoutFilters(view: View): View {
  return { ...FILTERS.reduce(withoutFilter, view), malformed: [] };
}

/** Whether any filter is set, one that could not be read included. */
export function hasFilters(view: View): boolean {
  return FILTERS.some((filter) => isFiltering(view, filter));
}

export function isFiltering(view: View, filter: Filter): boolean {
  if (view.malformed.some(({ param }) => param === filter)) return true;
  if (filter === 'q') return view.q !== '';
  if (filter === 'year') return view.year !== null;
  return view[filter].length > 0;
}
