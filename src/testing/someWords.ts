import type { EventWords } from '../files/eventsWords';

/** What a file says of an event, plain in all the test does not name. */
export function someWords(parts: Partial<EventWords> = {}): EventWords {
  return {
    date: '5 Sep 2023',
    title: 'Talks',
    type: 'Meeting',
    status: 'took place',
    country: 'Vietnam',
    city: 'Hà Nội',
    place: 'Hà Nội, Vietnam',
    people: [{ name: 'Tô Lâm', offices: ['General Secretary', 'President'] }],
    topics: ['Railways'],
    summary: 'Both sides spoke.',
    points: ['Agreed: to meet again.'],
    sources: [{ publisher: 'TAP', title: 'Leaders meet', url: 'https://example.org/a' }],
    permalink: 'https://example.org/?event=an-event',
    ...parts,
  };
}
