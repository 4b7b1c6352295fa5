import type { EventColumn } from '../../files/eventsCsv';
import type { Speech } from '../../i18n/createSpeech';

/** What the columns of the table are called. */
export function csvColumns({ words }: Speech): Readonly<Record<EventColumn, string>> {
  return {
    id: words('download.columns.id'),
    date: words('download.columns.date'),
    dateWords: words('download.columns.dateWords'),
    title: words('events.event'),
    type: words('events.type'),
    status: words('trade.status'),
    country: words('download.columns.country'),
    city: words('download.columns.city'),
    people: words('download.columns.people'),
    topics: words('events.topics'),
    summary: words('download.columns.summary'),
    points: words('event.points'),
    evidence: words('download.columns.evidence'),
    sources: words('event.evidence'),
    disagreements: words('event.disagreements'),
    permalink: words('download.columns.permalink'),
  };
}
