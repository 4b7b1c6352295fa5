import type * as z from 'zod/mini';
import { eventRow } from '../dataset/schema';
import type { Event } from '../dataset/types';
import { aDate } from './aDate';
import { inAllLanguages, type Words } from './inAllLanguages';

type Row = z.input<typeof eventRow>;
type PointRow = Row['points'][number];

/** A text alone was stated. */
type PointParts = Words | (Partial<Omit<PointRow, 'text'>> & { readonly text: Words });

type Parts = Partial<Omit<Row, 'title' | 'summary' | 'place' | 'points'>> & {
  readonly title?: Words;
  readonly summary?: Words;
  /** Who took part, where no more needs saying; `participants` says it all. */
  readonly people?: readonly string[];
  /** A country, or a city in one. */
  readonly place?: string | { readonly city: Words; readonly country: string };
  readonly points?: readonly PointParts[];
  /** Ids of the sources it rests on. */
  readonly sources?: readonly string[];
};

/** `anEvent({ id: 'talks', date: '2025-04-14/2025-04-15', people: ['to-lam'] })`, plain in all else. */
export function anEvent(parts: Parts = {}): Event {
  const { title = 'Talks', summary = 'Both sides spoke.', place, points = [], ...rest } = parts;
  const { people = [], sources = ['news'], ...fields } = rest;
  const row = eventRow.parse({
    id: 'an-event',
    date: '2025-04-14',
    status: 'occurred',
    type: 'meeting',
    confidence: 'high',
    participants: people.map((person) => ({ person, capacity: 'attendee' })),
    topics: [],
    related: [],
    added: '2026-01-01',
    evidence: sources.map((source) => ({ source })),
    ...fields,
    title: inAllLanguages(title),
    summary: inAllLanguages(summary),
    place: placeRow(place),
    points: points.map(pointRow),
  });
  return { ...row, date: aDate(row.date) };
}

function placeRow(place: Parts['place']): Row['place'] {
  if (place === undefined) return null;
  if (typeof place === 'string') return { city: null, country: place };
  return { city: inAllLanguages(place.city), country: place.country };
}

function pointRow(parts: PointParts): PointRow {
  if (typeof parts === 'string' || !('text' in parts)) return { kind: 'stated', text: inAllLanguages(parts) };
  return { kind: 'stated', ...parts, text: inAllLanguages(parts.text) };
}
