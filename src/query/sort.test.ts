import { describe, expect, it } from 'vitest';
import type { Language } from '../dataset/types';
import { aDataset } from '../testing/aDataset';
import { anEvent } from '../testing/anEvent';
import { aPerson } from '../testing/aPerson';
import { createFacts } from './facts';
import { sortEvents, sourceCount } from './sort';
import { DEFAULT_VIEW, type SortKey } from './view';

const facts = createFacts(
  aDataset({
    people: [
      aPerson({ id: 'to-lam', name: { en: 'Tô Lâm', vi: 'Tô Lâm', zh: '苏林' } }),
      aPerson({ id: 'xi-jinping', name: { en: 'Xi Jinping', vi: 'Tập Cận Bình', zh: '习近平' }, side: 'cn' }),
    ],
    events: [
      anEvent({ id: 'rail', date: '2025-04', title: 'Đường sắt', people: ['xi-jinping'], place: 'VN' }),
      anEvent({ id: 'year', date: '2025', title: 'An ninh', people: ['to-lam'], sources: ['a', 'b'] }),
      anEvent({ id: 'tourism', date: '2024-03-01', title: 'Du lịch', topics: ['travel'], type: 'visit' }),
      anEvent({
        id: 'food',
        date: '2024-03-01',
        title: 'Ăn uống',
        place: { city: 'Beijing', country: 'CN' },
        sources: ['a', 'a'],
      }),
    ],
  }),
);

/** `-date,title` as in a link. */
const keys = (sort: string) =>
  sort.split(',').map((key): SortKey => {
    const column = (['date', 'title', 'type', 'people', 'place', 'topics', 'evidence'] as const).find((one) =>
      key.endsWith(one),
    );
    if (!column) throw new Error(`no such column: ${key}`);
    return { column, descending: key.startsWith('-') };
  });

const sorted = (sort: string, language: Language = 'vi') => {
  const { compare } = new Intl.Collator(language);
  const view = { ...DEFAULT_VIEW, sort: keys(sort) };
  return sortEvents(facts, facts.events, view, { language, compare }).map(({ event }) => event.id);
};

describe('the order of events', () => {
  it.each<[sort: string, ids: string[], language?: Language]>([
    ['-date', ['year', 'rail', 'food', 'tourism']],
    ['date', ['food', 'tourism', 'rail', 'year']],
    ['-date,title', ['year', 'rail', 'food', 'tourism']],
    ['-date,-title', ['year', 'rail', 'tourism', 'food']],
    ['title', ['year', 'food', 'tourism', 'rail'], 'vi'],
    ['-title', ['rail', 'tourism', 'food', 'year'], 'vi'],
    ['people', ['food', 'tourism', 'rail', 'year'], 'vi'],
    ['people', ['food', 'tourism', 'year', 'rail'], 'en'],
    ['place', ['year', 'tourism', 'food', 'rail']],
    ['-topics', ['tourism', 'year', 'rail', 'food']],
    ['-type', ['tourism', 'year', 'rail', 'food']],
    ['-evidence,date', ['year', 'food', 'tourism', 'rail']],
    ['evidence,-title', ['rail', 'tourism', 'food', 'year']],
  ])('%s: %j', (sort, ids, language = 'vi') => {
    expect(sorted(sort, language)).toEqual(ids);
  });

  it('adds a second key for ties only, never another first one', () => {
    expect(sorted('-date,place')).toEqual(['year', 'rail', 'tourism', 'food']);
  });
});

describe('the number of documents', () => {
  it.each<[sources: string[], number]>([
    [['a'], 1],
    [['a', 'b'], 2],
    [['a', 'a'], 1],
  ])('of evidence %j is %d', (sources, count) => {
    const { events } = createFacts(aDataset({ events: [anEvent({ sources })] }));
    expect(events.map(sourceCount)).toEqual([count]);
  });
});
