import type { Citation } from '../query/citation';
import { aDate } from './aDate';

/** `aCitation({ title: 'A view' })`, of a view of a record with an author, unless told. */
export function aCitation(parts: Partial<Citation> = {}): Citation {
  return {
    id: 'a-record-2026-06-30',
    form: 'dataset',
    title: '2 events, newest first',
    container: 'A record',
    author: 'Record keepers',
    publisher: null,
    issued: aDate('2026-06-30'),
    version: '2026-06-30',
    url: 'https://example.org/?q=a+b',
    accessed: '2026-07-01',
    language: 'en',
    note: '2 of 3 events',
    citedSources: [],
    ...parts,
  };
}
