import { parseIsoDay } from '../lib/calendar';
import {
  COLUMNS,
  cleanText,
  DEFAULT_VIEW,
  EMBEDS,
  LANGUAGES,
  MATCHES,
  type Malformed,
  MOST_VALUES,
  orderedYears,
  REPORTERS,
  SORT_COLUMNS,
  type SortKey,
  type View,
  type YearRange,
} from '../query/view';

/** Parameters in the order they are written. The contract: names and shapes change only by adding. */
const PARAMS = [
  'q',
  'year',
  'person',
  'match',
  'type',
  'topic',
  'office',
  'place',
  'sort',
  'cols',
  'event',
  'profile',
  'on',
  'reporter',
  'lang',
  'embed',
] as const;
type Param = (typeof PARAMS)[number];

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_SLUG = 120;
const LONGEST_MALFORMED = 80;
const MOST_MALFORMED = 10;

export type ParsedAddress = {
  readonly view: View;
  /** Parameters that are not ours (`utm_source=…`), as they stood, to be left alone. */
  readonly foreign: readonly string[];
};

/**
 * Reads the query part of an address, with or without its `?`. Never throws: a value is taken,
 * or kept in `view.malformed`; wrong order is put right; repeated parameters are united.
 */
export function parseAddress(search: string): ParsedAddress {
  const values = new Map<string, string[]>();
  const foreign: string[] = [];
  for (const segment of search.replace(/^\?/, '').split('&')) {
    if (segment === '') continue;
    for (const [name, value] of new URLSearchParams(segment)) {
      if (!isParam(name)) foreign.push(segment);
      else if (value !== '') values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  const malformed: Malformed[] = [];
  const reader = new Reader(values, malformed);
  const view: View = {
    q: cleanText((values.get('q') ?? []).join(' ')),
    year: unite(reader.all('year', readYears)),
    person: reader.list('person', readSlug),
    match: reader.one('match', oneOf(MATCHES)) ?? DEFAULT_VIEW.match,
    type: reader.list('type', readSlug),
    topic: reader.list('topic', readSlug),
    office: reader.list('office', readSlug),
    place: reader.list('place', readCountry),
    sort: unlessEmpty(onePerColumn(reader.list('sort', readSortKey)), DEFAULT_VIEW.sort),
    cols: unlessEmpty(reader.list('cols', oneOf(COLUMNS)), DEFAULT_VIEW.cols),
    event: reader.one('event', readSlug) ?? null,
    profile: reader.one('profile', readSlug) ?? null,
    on: reader.one('on', (value) => (parseIsoDay(value) === null ? undefined : value)) ?? null,
    reporter: reader.one('reporter', oneOf(REPORTERS)) ?? DEFAULT_VIEW.reporter,
    lang: reader.one('lang', oneOf(LANGUAGES)) ?? null,
    embed: reader.one('embed', oneOf(EMBEDS)) ?? null,
    malformed,
  };
  return { view, foreign };
}

/** The query part of the address, without `?`; empty for the default view. Two equal views have one. */
export function serializeView(view: View): string {
  return PARAMS.flatMap((param) => {
    const value = written(view, param);
    const odd = view.malformed.filter((one) => one.param === param).map((one) => one.value);
    return (value === '' ? odd : [value, ...odd]).map((one) => `${param}=${encode(one)}`);
  }).join('&');
}

function written(view: View, param: Param): string {
  switch (param) {
    case 'q':
      return view.q;
    case 'year':
      return view.year ? writeYears(view.year) : '';
    case 'person':
    case 'type':
    case 'topic':
    case 'office':
    case 'place':
      return view[param].join(',');
    case 'match':
      return view.match === 'all' ? 'all' : '';
    case 'sort':
      return unlessDefault(view.sort.map(writeSortKey).join(','), '-date');
    case 'cols':
      return unlessDefault(view.cols.join(','), DEFAULT_VIEW.cols.join(','));
    case 'reporter':
      return unlessDefault(view.reporter, DEFAULT_VIEW.reporter);
    default:
      return view[param] ?? '';
  }
}

const unlessDefault = (value: string, usual: string) => (value === usual ? '' : value);

const unlessEmpty = <T>(list: readonly T[], usual: readonly T[]) => (list.length > 0 ? list : usual);

/** Readable (commas, dots and spaces as `+`), `'` as browsers write it, and never ending in a sign that chat apps cut off. */
function encode(value: string): string {
  const encoded = encodeURIComponent(value).replace(/%20/g, '+').replace(/%2C/g, ',').replace(/'/g, '%27');
  return encoded.replace(/[.,!()*_~-]$/, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Reads one parameter's values, each judged by itself; what has no shape is set aside. */
class Reader {
  constructor(
    private readonly values: ReadonlyMap<string, readonly string[]>,
    private readonly malformed: Malformed[],
  ) {}

  all<T>(param: Param, read: (value: string) => T | undefined): T[] {
    return (this.values.get(param) ?? []).flatMap((value) => this.judge(param, value, read));
  }

  one<T>(param: Param, read: (value: string) => T | undefined): T | undefined {
    return this.all(param, read)[0];
  }

  list<T>(param: Param, read: (value: string) => T | undefined): T[] {
    const parts = (this.values.get(param) ?? []).flatMap((value) => value.split(',', MOST_VALUES));
    const good = parts.flatMap((part) => this.judge(param, part, read));
    return [...new Set(good)].slice(0, MOST_VALUES);
  }

  /** The value is cleaned before it is read, so that what is set aside reads the same next time. */
  private judge<T>(param: Param, value: string, read: (value: string) => T | undefined): T[] {
    const clean = cleanText(value, LONGEST_SLUG + 1);
    if (clean === '') return [];
    const known = read(clean);
    if (known !== undefined) return [known];
    this.setAside(param, clean);
    return [];
  }

  private setAside(param: Param, value: string): void {
    const kept = value.length > LONGEST_MALFORMED ? `${cleanText(value, LONGEST_MALFORMED - 1)}…` : value;
    const again = this.malformed.some((one) => one.param === param && one.value === kept);
    if (!again && this.malformed.length < MOST_MALFORMED) this.malformed.push({ param, value: kept });
  }
}

function isParam(name: string): name is Param {
  return PARAMS.some((param) => param === name);
}

function oneOf<T extends string>(choices: readonly T[]): (value: string) => T | undefined {
  return (value) => choices.find((choice) => choice === value.toLowerCase());
}

function readSlug(value: string): string | undefined {
  const id = value.toLowerCase();
  return id.length <= LONGEST_SLUG && SLUG.test(id) ? id : undefined;
}

const readCountry = (value: string) => (/^[a-z]{2}$/i.test(value) ? value.toUpperCase() : undefined);

function readYears(value: string): YearRange | undefined {
  const match = /^(\d{4}|earliest)\.\.(\d{4}|latest)$/.exec(value) ?? /^(\d{4})$/.exec(value);
  if (!match) return undefined;
  const [, from, to = from] = match;
  return { from: from === 'earliest' ? from : Number(from), to: to === 'latest' ? to : Number(to) };
}

function writeYears({ from, to }: YearRange): string {
  const year = (value: number | string) => String(value).padStart(4, '0');
  return from === to ? year(from) : `${year(from)}..${year(to)}`;
}

/** The smallest range that holds them all: the address has room for one. */
function unite(ranges: readonly YearRange[]): YearRange | null {
  const ordered = ranges.flatMap((range) => orderedYears(range) ?? []);
  const [first, ...rest] = ordered;
  if (!first || ordered.length < ranges.length) return null;
  return rest.reduce<YearRange | null>(
    (all, { from, to }) =>
      all &&
      orderedYears({
        from: all.from === 'earliest' || from === 'earliest' ? 'earliest' : Math.min(all.from, from),
        to: all.to === 'latest' || to === 'latest' ? 'latest' : Math.max(all.to, to),
      }),
    first,
  );
}

/** `event` names the column that shows the title, and is taken for it. */
function readSortKey(value: string): string | undefined {
  const descending = value.startsWith('-');
  const name = value.slice(descending ? 1 : 0).toLowerCase();
  const column = SORT_COLUMNS.find((one) => one === (name === 'event' ? 'title' : name));
  return column && writeSortKey({ column, descending });
}

const writeSortKey = ({ column, descending }: SortKey) => `${descending ? '-' : ''}${column}`;

function onePerColumn(written: readonly string[]): SortKey[] {
  const keys: SortKey[] = [];
  for (const text of written) {
    const column = SORT_COLUMNS.find((one) => one === text.replace('-', ''));
    if (column && !keys.some((key) => key.column === column))
      keys.push({ column, descending: text.startsWith('-') });
  }
  return keys;
}
