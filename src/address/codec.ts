import {
  CHARTS,
  COLUMNS,
  cleanText,
  DEFAULT_VIEW,
  EMBEDS,
  type Filtering,
  filteringOf,
  LANGUAGES,
  LISTS,
  MATCHES,
  type Malformed,
  PICTURES,
  REPORTERS,
  TABS,
  type View,
  withColumns,
} from '../query/view';
import { isParam, PARAMS, type Param } from './params';
import { Reader } from './Reader';
import {
  oneOf,
  onePerColumn,
  onePerPart,
  readCountry,
  readDay,
  readOrder,
  readSlug,
  readSortKey,
  readYears,
  unite,
  writeOrders,
  writeSortKey,
  writeYears,
} from './shapes';

export type ParsedAddress = {
  readonly view: View;
  /** The data version the sender saw (`as=2026-11-20`); null if the link does not say. */
  readonly sent: string | null;
  /** Parameters that are not ours (`utm_source=…`), as they stood, to be left alone. */
  readonly foreign: readonly string[];
};

/**
 * Reads the query part of an address, with or without its `?`. Never throws: a value is taken,
 * or kept in `view.malformed`; wrong order is put right; repeated parameters are united.
 */
export function parseAddress(search: string): ParsedAddress {
  const { values, foreign } = sortOut(search);
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
    cols: readColumns(reader),
    event: reader.one('event', readSlug) ?? null,
    profile: reader.one('profile', readSlug) ?? null,
    on: reader.one('on', readDay) ?? null,
    reporter: reader.one('reporter', oneOf(REPORTERS)) ?? DEFAULT_VIEW.reporter,
    lang: reader.one('lang', oneOf(LANGUAGES)) ?? null,
    embed: reader.one('embed', oneOf(EMBEDS)) ?? null,
    tab: reader.one('tab', oneOf(TABS)) ?? DEFAULT_VIEW.tab,
    chart: reader.one('chart', oneOf(CHARTS)) ?? DEFAULT_VIEW.chart,
    lanes: reader.list('lanes', readSlug),
    tables: reader.list('tables', oneOf(PICTURES)),
    vs: reader.whole('vs', readFiltering),
    figure: reader.one('figure', readSlug) ?? null,
    order: onePerPart(reader.list('order', readOrder)),
    full: reader.list('full', oneOf(LISTS)),
    malformed,
  };
  /* Of several the oldest: what has changed since any of them has changed since that. */
  const [sent = null] = reader.all('as', readDay).sort();
  return { view, sent, foreign };
}

/** The values of our parameters by name, and what is not ours. */
function sortOut(search: string) {
  const values = new Map<string, string[]>();
  const foreign: string[] = [];
  for (const segment of search.replace(/^\?/, '').split('&')) {
    if (segment === '') continue;
    for (const [name, value] of new URLSearchParams(segment)) {
      if (!isParam(name)) foreign.push(segment);
      else if (value !== '') values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  return { values, foreign };
}

function readColumns(reader: Reader): View['cols'] {
  const named = reader.list('cols', oneOf(COLUMNS));
  return named.length > 0 ? withColumns(DEFAULT_VIEW, named).cols : DEFAULT_VIEW.cols;
}

/** Stands for a second selection without any filter. */
const EVERYTHING = 'all';

/** A selection within an address is an address of its own: `year=2024&person=to-lam`, or `all`. */
function readFiltering(text: string): Filtering | undefined {
  if (text === EVERYTHING) return filteringOf(DEFAULT_VIEW);
  const filtering = filteringOf(parseAddress(text).view);
  return serializeView({ ...DEFAULT_VIEW, ...filtering }) === '' ? undefined : filtering;
}

/** The query part of the address, without `?`; empty for the default view. Two equal views have one. */
export function serializeView(view: View): string {
  return PARAMS.flatMap((param) => {
    const value = written(view, param);
    const odd = view.malformed.filter((one) => one.param === param).map((one) => one.value);
    return (value === '' ? odd : [value, ...odd]).map((one) => `${param}=${encodeValue(one)}`);
  }).join('&');
}

/**
 * The same of a link that is handed on: it also says which data version (`YYYY-MM-DD`) its sender saw.
 * Reading it gives back both; the address bar never has it.
 */
export function serializeLink(view: View, version: string): string {
  return [serializeView(view), `as=${version}`].filter(Boolean).join('&');
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
    case 'tab':
    case 'chart':
      return unlessDefault(view[param], DEFAULT_VIEW[param]);
    case 'lanes':
    case 'tables':
    case 'full':
      return view[param].join(',');
    case 'order':
      return writeOrders(view.order);
    case 'as':
      return '';
    case 'vs':
      return view.vs ? serializeView({ ...DEFAULT_VIEW, ...view.vs }) || EVERYTHING : '';
    default:
      return view[param] ?? '';
  }
}

const unlessDefault = (value: string, usual: string) => (value === usual ? '' : value);

const unlessEmpty = <T>(list: readonly T[], usual: readonly T[]) => (list.length > 0 ? list : usual);

/** Readable (commas, dots and spaces as `+`), `'` as browsers write it, and never ending in a sign that chat apps cut off. */
export function encodeValue(value: string): string {
  const encoded = encodeURIComponent(value).replace(/%20/g, '+').replace(/%2C/g, ',').replace(/'/g, '%27');
  return encoded.replace(/[.,!()*_~-]$/, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
