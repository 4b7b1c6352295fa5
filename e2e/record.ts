import { readFileSync } from 'node:fs';

/**
 * What each link must show, told a second time from the files in `data/` and as plainly as can be:
 * nothing here is shared with `src/`, so that one cannot repeat the other's mistake.
 */

export const LANGUAGES = ['en', 'vi', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];
type Text = Readonly<Record<Language, string>>;

export type EventRow = {
  readonly formerIds?: readonly string[];
  readonly id: string;
  readonly date: string;
  readonly type: string;
  readonly title: Text;
  readonly summary: Text;
  readonly place: {
    readonly city: Text | null;
    readonly country: string;
    readonly alsoIn?: readonly string[];
  } | null;
  readonly participants: readonly {
    readonly person: string;
    readonly office?: string;
    readonly role?: Text;
  }[];
  readonly topics: readonly string[];
  readonly points: readonly {
    readonly text: Text;
    readonly evidence?: readonly { readonly source: string }[];
  }[];
  readonly disagreements?: readonly {
    readonly claims: readonly {
      readonly text: Text;
      readonly evidence: readonly { readonly source: string }[];
    }[];
  }[];
  readonly evidence: readonly { readonly source: string }[];
};
type PersonRow = { readonly id: string; readonly name: Text; readonly aliases: readonly string[] };
type OfficeRow = {
  readonly id: string;
  readonly name: Text;
  readonly body: string;
  readonly collective?: boolean;
};
type SourceRow = { readonly id: string; readonly title: string; readonly url: string | null };
type FigureRow = {
  readonly id: string;
  readonly period: string;
  readonly flow: 'total' | 'exports' | 'imports';
  readonly valueUsdBn: number;
  readonly growthPct: number | null;
  readonly reporter: 'vn-customs' | 'cn-customs' | 'unspecified';
  readonly status: 'final' | 'preliminary' | 'estimate';
  readonly note?: Text;
  readonly evidence: readonly { readonly source: string }[];
};
type Term = { readonly id: string; readonly label: Text };
type TenureRow = {
  readonly office: string;
  readonly person: string;
  readonly start: string;
  readonly end: string | null;
  readonly acting: boolean;
};

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8'));

export const events: readonly EventRow[] = read('events');
export const sources: readonly SourceRow[] = read('sources');
export const figures: readonly FigureRow[] = read('trade');
export const coverage: {
  readonly periods: readonly { readonly from: number; readonly note: Text }[];
  readonly gaps: readonly { readonly text: Text }[];
} = read('coverage');
const { version }: { version: string } = read('datapackage');
export const released = version;
const people: readonly PersonRow[] = read('people');
const offices: readonly OfficeRow[] = read('offices');
const tenures: readonly TenureRow[] = read('tenures');
const { types, topics }: { types: readonly Term[]; topics: readonly Term[] } = read('vocabulary');

export type Rule = (event: EventRow) => boolean;

/** First and last possible day as `YYYY-MM-DD`, which compare as text. */
function span(edtf: string): { readonly first: string; readonly last: string } {
  const [from = '', to = from] = edtf.split('/').map((end) => end.replace(/[~?%]/g, ''));
  const lastOf = (date: string) => date + { 4: '-12-31', 7: '-31' }[date.length];
  return {
    first: from === '..' ? '0000-01-01' : `${from}-01-01`.slice(0, 10),
    last: to === '..' ? '9999-12-31' : to.length === 10 ? to : lastOf(to),
  };
}

export const all: Rule = () => true;
export const none: Rule = () => false;
export const both =
  (one: Rule, other: Rule): Rule =>
  (event) =>
    one(event) && other(event);

export const inYears = (from: number, to = from): Rule => {
  return ({ date }) => span(date).first <= `${to}-12-31` && span(date).last >= `${from}-01-01`;
};

const takesPart = (event: EventRow, id: string) => event.participants.some(({ person }) => person === id);

export const withAnyOf = (...ids: readonly string[]): Rule => {
  return (event) => ids.some((id) => takesPart(event, id));
};

export const withAllOf = (...ids: readonly string[]): Rule => {
  return (event) => ids.every((id) => takesPart(event, id));
};

export const ofType = (...ids: readonly string[]): Rule => {
  return ({ type }) => ids.includes(type);
};

export const about = (...ids: readonly string[]): Rule => {
  return (event) => event.topics.some((topic) => ids.includes(topic));
};

export const inCountry = (...codes: readonly string[]): Rule => {
  return ({ place }) =>
    place !== null && [place.country, ...(place.alsoIn ?? [])].some((code) => codes.includes(code));
};

/** Offices a participant held on the date: those the row names, and tenures sure to have run then. */
function officesThen(event: EventRow): readonly string[] {
  const date = span(event.date);
  const held = tenures.filter(({ person, start, end }) => {
    const from = span(start).last;
    const to = end === null ? '9999-12-31' : span(end).first;
    return takesPart(event, person) && from <= to && from <= date.last && to >= date.first;
  });
  const named = event.participants.flatMap(({ office }) => office ?? []);
  return [...named, ...held.map(({ office }) => office)];
}

export const withOffice = (...ids: readonly string[]): Rule => {
  return (event) => officesThen(event).some((office) => ids.includes(office));
};

function plain(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function textOf(event: EventRow): string {
  const theirs = people.filter(({ id }) => takesPart(event, id));
  const then = officesThen(event);
  const texts = [
    event.title,
    event.summary,
    event.place?.city,
    ...event.points.map(({ text }) => text),
    ...theirs.map(({ name }) => name),
    ...offices.filter(({ id }) => then.includes(id)).map(({ name }) => name),
    ...types.filter(({ id }) => id === event.type).map(({ label }) => label),
    ...topics.filter(({ id }) => event.topics.includes(id)).map(({ label }) => label),
  ].flatMap((text) => (text ? Object.values(text) : []));
  return ` ${[...texts, ...theirs.flatMap(({ aliases }) => aliases)].map(plain).join('  ')} `;
}

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** A name in any spelling finds its person; other words begin a word, Chinese ones stand anywhere. */
export const saying = (query: string): Rule => {
  const sought = plain(query);
  const named = people
    .map(({ id, name, aliases }) => ({ id, spellings: [...Object.values(name), ...aliases].map(plain) }))
    .find(({ spellings }) => spellings.includes(sought));
  return (event) => {
    const text = textOf(event);
    const has = (words: string, end: string) => text.includes(isChinese(words) ? words : ` ${words}${end}`);
    if (named) return takesPart(event, named.id) || named.spellings.some((spelling) => has(spelling, ' '));
    return sought.split(' ').every((word) => has(word, ''));
  };
};

/** From the first event to the last, or to the release. */
export const yearsOfRecord = {
  first: Math.min(...events.map(({ date }) => Number(span(date).first.slice(0, 4)))),
  last: Math.max(
    ...[released, ...events.map(({ date }) => span(date).last)].map((day) => Number(day.slice(0, 4))),
  ),
};

/** Ids of the events a rule lets pass, newest first: by last possible day, first, then id. */
export function expected(rule: Rule): readonly string[] {
  return events
    .filter(rule)
    .toSorted((a, b) => byDate(b, a) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

function byDate(a: EventRow, b: EventRow): number {
  const key = ({ date }: EventRow) => `${span(date).last} ${span(date).first}`;
  return key(a) === key(b) ? 0 : key(a) < key(b) ? -1 : 1;
}

/** How many years stand above these events in this order, each with its own. */
export function yearHeadings(ids: readonly string[]): number {
  const years = ids.map((id) =>
    Math.min(Number(span(eventById(id).date).last.slice(0, 4)), yearsOfRecord.last),
  );
  return years.filter((year, at) => year !== years[at - 1]).length;
}

/** As many rows as the page made beforehand has: the newest. */
export const madeBeforehand = () => expected(all).slice(0, 20);

/** The same, sorted: what is equal stays newest first. */
export function expectedBy(order: (a: EventRow, b: EventRow) => number): readonly string[] {
  return expected(all)
    .map(eventById)
    .toSorted(order)
    .map(({ id }) => id);
}

export const oldestFirst = byDate;

const documents = ({ evidence, points, disagreements = [] }: EventRow) => {
  const claims = disagreements.flatMap((disagreement) => disagreement.claims);
  const cited = [...evidence, ...[...points, ...claims].flatMap((one) => one.evidence ?? [])];
  return new Set(cited.map(({ source }) => source)).size;
};
export const bestDocumentedFirst = (a: EventRow, b: EventRow) => documents(b) - documents(a);

export function eventById(id: string): EventRow {
  const event = events.find((one) => one.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

/** Who held an office, as often as they did. */
export const holdersOf = (office: string) =>
  tenures.filter((tenure) => tenure.office === office).map(({ person }) => personName(person));

/** Who certainly held an office on a day, by the terms known to the day: "Name" or "Name (acting)". */
export const holdersOn = (office: string, day: string) =>
  tenures
    .filter(({ office: of, start, end }) => of === office && start <= day && (end === null || day <= end))
    .map(({ person, acting }) => `${personName(person)}${acting ? ' (acting)' : ''}`);

/** Names of the offices of a body that one person holds at a time. */
export const officesOf = (body: string) =>
  offices.filter((office) => office.body === body && !office.collective).map(({ name }) => name.en);

export function personName(id: string): string {
  const person = people.find((one) => one.id === id);
  if (!person) throw new Error(`no person ${id}`);
  return person.name.en;
}

export function officeName(id: string): string {
  const office = offices.find((one) => one.id === id);
  if (!office) throw new Error(`no office ${id}`);
  return office.name.en;
}

/** The id an event has now, whatever it was called when a link was shared. */
export const presentId = (id: string) =>
  events.find((event) => event.id === id || event.formerIds?.includes(id))?.id;

export const titleOf = (id: string, language: Language = 'en') => eventById(id).title[language];
