import { type Day, LATEST_DAY, type Office, type Person, type Tenure } from '../dataset/types';
import { civilDate, parseIsoDay } from '../lib/calendar';
import { groupBy } from '../lib/groupBy';
import type { EventFacts, Facts } from './facts';
import { possibleSpan, type Span, sureSpan } from './officeAt';
import { attestedSpan } from './tenureLanes';
import type { TimeAxis } from './timeAxis';

/** One term of office as a bar: the days on record, and whether it reached beyond them. */
export type CardTerm = {
  readonly tenure: Tenure;
  readonly office: Office;
  /** Ends with the record where the term goes on. */
  readonly span: Span;
  readonly fadesIn: boolean;
  readonly fadesOut: boolean;
};

export type TypeCount = { readonly type: string; readonly inView: number; readonly inAll: number };

/** Somebody of another side, and in how many events both took part. */
export type Counterpart = { readonly person: Person; readonly events: number };

/** Somebody who held the counterpart office for certain at the same time. */
export type Peer = {
  readonly person: Person;
  readonly office: Office;
  readonly acting: boolean;
  readonly shared: Span;
  /** Both are still in office. */
  readonly goesOn: boolean;
};

export type PersonCard = {
  /** The whole years of their terms; null where no office is on record. */
  readonly axis: TimeAxis | null;
  /** In the order they began. */
  readonly terms: readonly CardTerm[];
  readonly inView: number;
  readonly inAll: number;
  /** Most frequent first. */
  readonly types: readonly TypeCount[];
  /** Most often met first, then most recently. */
  readonly counterparts: readonly Counterpart[];
  /** First and latest event with somebody of another side. */
  readonly first: EventFacts | null;
  readonly latest: EventFacts | null;
  /** In the order they began to be in office together. */
  readonly peers: readonly Peer[];
};

/** What the record holds of one person, beside what the view shows of them. */
export function personCard(facts: Facts, shown: readonly EventFacts[], person: Person): PersonCard {
  const events = facts.events.filter((row) => row.person.includes(person.id));
  const inView = new Set(shown);
  const terms = termsOf(facts, person);
  const abroad = (row: EventFacts) => othersOf(facts, row, person).length > 0;
  const meetings = events.filter((row) => row.event.status === 'occurred' && abroad(row));
  return {
    axis: axisOf(terms),
    terms,
    inView: events.filter((row) => inView.has(row)).length,
    inAll: events.length,
    types: [...groupBy(events, ({ event }) => event.type)]
      .map(([type, of]) => ({
        type,
        inView: of.filter((row) => inView.has(row)).length,
        inAll: of.length,
      }))
      .sort((a, b) => b.inAll - a.inAll),
    counterparts: counterpartsOf(facts, events, person),
    first: meetings.at(-1) ?? null,
    latest: meetings[0] ?? null,
    peers: terms.flatMap(({ tenure, office }) => peersOf(facts, tenure, office)).sort(byShared),
  };
}

/** Who of another side took part in an event. */
function othersOf(facts: Facts, { person: ids }: EventFacts, { side }: Person): readonly Person[] {
  return ids.flatMap((id) => facts.personById.get(id) ?? []).filter((other) => other.side !== side);
}

function counterpartsOf(facts: Facts, events: readonly EventFacts[], person: Person): Counterpart[] {
  const met = events.flatMap((row) => othersOf(facts, row, person));
  return [...groupBy(met, (other) => other)]
    .map(([other, times]) => ({ person: other, events: times.length }))
    .sort((a, b) => b.events - a.events);
}

function termsOf(facts: Facts, { id }: Person): readonly CardTerm[] {
  const released = parseIsoDay(facts.dataset.version) ?? LATEST_DAY;
  return (facts.tenuresByPerson.get(id) ?? [])
    .flatMap((tenure) => {
      const office = facts.officeById.get(tenure.office);
      if (!office) return [];
      const attested = attestedSpan(tenure);
      const possible = possibleSpan(tenure);
      const to: Day = Math.max(attested.from, Math.min(attested.to, released));
      return {
        tenure,
        office,
        span: { from: attested.from, to },
        fadesIn: possible.from < attested.from,
        fadesOut: possible.to > attested.to,
      };
    })
    .sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
}

function axisOf(terms: readonly CardTerm[]): TimeAxis | null {
  if (terms.length === 0) return null;
  return {
    firstYear: civilDate(Math.min(...terms.map(({ span }) => span.from))).year,
    lastYear: civilDate(Math.max(...terms.map(({ span }) => span.to))).year,
  };
}

function peersOf(facts: Facts, tenure: Tenure, { counterpart }: Office): readonly Peer[] {
  const office = facts.officeById.get(counterpart ?? '');
  if (!office) return [];
  const mine = sureSpan(tenure);
  return (facts.tenuresByOffice.get(office.id) ?? []).flatMap((other) => {
    const theirs = sureSpan(other);
    const shared = { from: Math.max(mine.from, theirs.from), to: Math.min(mine.to, theirs.to) };
    const person = facts.personById.get(other.person);
    if (!person || shared.from > shared.to) return [];
    return { person, office, acting: other.acting, shared, goesOn: shared.to >= LATEST_DAY };
  });
}

const byShared = (a: Peer, b: Peer) => a.shared.from - b.shared.from || a.shared.to - b.shared.to;
