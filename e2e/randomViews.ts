import { events } from './record';

/** Queries of views nobody thought of, the same each time: `mulberry32` of a seed. */
export function randomQueries(count: number, seed: number): readonly string[] {
  const random = mulberry32(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const some = (list: readonly string[], most: number) =>
    [...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(list) ?? ''))].join(',');
  const maybe = (share: number, text: () => string) => (random() < share ? [text()] : []);
  const year = () => 1950 + Math.floor(random() * 77);
  return Array.from({ length: count }, () =>
    [
      ...maybe(0.2, () => `q=${encodeURIComponent(pick(TEXTS) ?? '')}`),
      ...maybe(0.4, () => {
        const [from, to] = [year(), year()].toSorted((a, b) => a - b);
        return (
          pick([`year=${from}`, `year=${from}..${to}`, `year=${from}..latest`, `year=earliest..${to}`]) ?? ''
        );
      }),
      ...maybe(0.3, () => `person=${some(PEOPLE, 3)}`),
      ...maybe(0.1, () => 'match=all'),
      ...maybe(0.25, () => `type=${some(TYPES, 3)}`),
      ...maybe(0.25, () => `topic=${some(TOPICS, 3)}`),
      ...maybe(0.15, () => `office=${some(OFFICES, 2)}`),
      ...maybe(0.15, () => `place=${some(PLACES, 2)}`),
      ...maybe(0.3, () => `sort=${pick(['', '-'])}${some(COLUMNS, 1)},${pick(['-', ''])}title`),
      ...maybe(0.15, () => `cols=date,event,${some(FACTS, 3)}`),
      ...maybe(0.2, () => `event=${pick(events)?.id}`),
      ...maybe(0.15, () => `on=${pick(DAYS)}`),
      ...maybe(0.2, () => `reporter=${pick(['cn-customs', 'compare'])}`),
      ...maybe(0.2, () => `chart=${pick(['exports', 'imports', 'balance', 'growth', 'investment'])}`),
    ].join('&'),
  );
}

const values = (of: (event: (typeof events)[number]) => readonly (string | undefined)[]) =>
  [...new Set(events.flatMap(of))].flatMap((value) => value ?? []);
const PEOPLE = values((event) => event.participants.map(({ person }) => person));
const OFFICES = values((event) => event.participants.map(({ office }) => office));
const TYPES = values((event) => [event.type]);
const TOPICS = values((event) => event.topics);
const PLACES = values((event) => [event.place?.country]);
const TEXTS = ['đường sắt', 'rail', '铁路', 'Le Hoai Trung', '习近平', 'border', 'đ', 'no such words'];
const COLUMNS = ['date', 'type', 'people', 'place', 'topics', 'evidence'];
const FACTS = ['type', 'people', 'place', 'topics', 'evidence'];
const DAYS = ['1979-02-17', '1991-11-05', '2008-06-01', '2023-09-05', '2026-02-04'];

/** A small generator with a seed: Tommy Ettinger's mulberry32, numbers from 0 to 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
