import { describe, expect, it } from 'vitest';
import { aDataset } from '../testing/aDataset';
import { anEvent } from '../testing/anEvent';
import { aPerson } from '../testing/aPerson';
import { createFacts } from './facts';
import { bestToLoosen, createSelect } from './select';
import { DEFAULT_VIEW, type View } from './view';

const people = ['to-lam', 'xi-jinping', 'wang-yi'];
const facts = createFacts(
  aDataset({
    people: [...people, 'luong-cuong'].map((id) => aPerson({ id })),
    events: [
      anEvent({ id: 'call', date: '2025-01-15', type: 'phone-call', people: ['to-lam', 'xi-jinping'] }),
      anEvent({ id: 'new-year', date: '2024-12-31/2025-01-01', people: ['wang-yi'] }),
      anEvent({ id: 'parade', date: '2025-08-31/2025-09-02', people: ['xi-jinping'], place: 'CN' }),
      anEvent({
        id: 'visit',
        date: '2025-04-14/2025-04-15',
        type: 'visit',
        people,
        topics: ['rail'],
        place: 'VN',
      }),
      anEvent({ id: 'mention', date: '2023-09', topics: ['rail', 'sea'] }),
    ],
  }),
);
const select = createSelect(facts);
const locale = { language: 'en', compare: (a: string, b: string) => (a < b ? -1 : Number(a > b)) } as const;
const selected = (part: Partial<View>) => select({ ...DEFAULT_VIEW, ...part }, locale);
const ids = (part: Partial<View>) => selected(part).events.map(({ event }) => String(event.id));
const year = (from: number | 'earliest', to: number | 'latest' = 'latest') => ({ year: { from, to } });
const unread = (...params: string[]) => ({ malformed: params.map((param) => ({ param, value: '#1' })) });

const ALL = ['parade', 'visit', 'call', 'new-year', 'mention'];

describe('which events a view shows', () => {
  it.each<[why: string, Partial<View>, string[]]>([
    ['the default, newest first', {}, ALL],
    ['an interval, in its first year', year(2024, 2024), ['new-year']],
    ['an interval, in its second year', year(2025, 2025), ['parade', 'visit', 'call', 'new-year']],
    ['from a year on', year(2024), ['parade', 'visit', 'call', 'new-year']],
    ['up to a year', year('earliest', 2024), ['new-year', 'mention']],
    ['years without events', year(2019, 2021), []],
    ['any of the people', { person: ['to-lam', 'wang-yi'] }, ['visit', 'call', 'new-year']],
    ['all of the people', { person: ['to-lam', 'wang-yi'], match: 'all' }, ['visit']],
    ['between filters, both', { person: ['xi-jinping'], place: ['VN', 'CN'], topic: ['rail'] }, ['visit']],
    ['text and filter', { q: 'rail', person: ['to-lam'] }, ['visit']],
    ['an unknown value only', { topic: ['cricket'] }, []],
    ['a known and an unknown value', { topic: ['cricket', 'sea'] }, ['mention']],
    [
      'all of a known and an unknown person',
      { person: ['nobody', 'wang-yi'], match: 'all' },
      ['visit', 'new-year'],
    ],
    ['a known person without events', { person: ['luong-cuong'] }, []],
    ['a year that cannot be read', unread('year'), []],
    ['a read and an unread year', { ...year(2024, 2024), ...unread('year') }, ['new-year']],
    ['a person that cannot be read', unread('person'), []],
    ['something else that cannot be read', unread('lang', 'sort', 'on', 'match'), ALL],
  ])('%s', (_why, part, expected) => {
    expect(ids(part)).toEqual(expected);
    expect(selected(part).total).toBe(5);
  });
});

describe('what each option would leave', () => {
  const counts = (part: Partial<View>) => {
    const { person, type, topic } = selected(part).counts;
    return { ...Object.fromEntries(person), ...Object.fromEntries(type), ...Object.fromEntries(topic) };
  };
  const rest = { meeting: 3, 'phone-call': 1, visit: 1, rail: 2, sea: 1 };
  const everybody = { 'to-lam': 2, 'xi-jinping': 3, 'wang-yi': 2 };

  it.each<[why: string, Partial<View>, Record<string, number>]>([
    ['nothing chosen', {}, { ...everybody, ...rest }],
    [
      'people: their own filter is left out, others are not',
      { person: ['to-lam'] },
      { ...everybody, 'phone-call': 1, visit: 1, rail: 1 },
    ],
    [
      'people together: one more narrows',
      { person: ['to-lam'], match: 'all' },
      { 'to-lam': 2, 'xi-jinping': 2, 'wang-yi': 1, 'phone-call': 1, visit: 1, rail: 1 },
    ],
    ['an unknown person only', { person: ['nobody'] }, everybody],
    ['an unknown person only, all together', { person: ['nobody'], match: 'all' }, everybody],
    ['a person that cannot be read', unread('person'), everybody],
    ['two filters that leave nothing', { person: ['wang-yi'], topic: ['sea'] }, { rail: 1 }],
    ['two filters of which nothing is known', { person: ['nobody'], topic: ['cricket'] }, {}],
  ])('%s', (_why, part, expected) => {
    expect(counts(part)).toEqual(expected);
  });

  it('is given by place and office as well', () => {
    expect(selected({ place: ['VN'] }).counts.place).toEqual(
      new Map([
        ['CN', 1],
        ['VN', 1],
      ]),
    );
  });
});

describe('events by year', () => {
  it.each<[why: string, Partial<View>, [number, number][]]>([
    [
      'an interval counts in both its years',
      {},
      [
        [2023, 1],
        [2024, 1],
        [2025, 4],
      ],
    ],
    [
      'their own filter is left out',
      year(2023, 2023),
      [
        [2023, 1],
        [2024, 1],
        [2025, 4],
      ],
    ],
    [
      'others are not',
      { person: ['wang-yi'] },
      [
        [2024, 1],
        [2025, 2],
      ],
    ],
    [
      'a year that cannot be read is left out',
      unread('year'),
      [
        [2023, 1],
        [2024, 1],
        [2025, 4],
      ],
    ],
  ])('%s', (_why, part, expected) => {
    expect([...selected(part).years].toSorted(([a], [b]) => a - b)).toEqual(expected);
  });
});

describe('what taking a filter away would leave', () => {
  it.each<[Partial<View>, without: Record<string, number>, best: string | null]>([
    [{}, {}, null],
    [{ person: ['to-lam'] }, { person: 5 }, 'person'],
    [{ person: ['wang-yi'], topic: ['sea'] }, { person: 1, topic: 2 }, 'topic'],
    [{ q: 'zanzibar', person: ['to-lam'] }, { q: 2, person: 0 }, 'q'],
    [{ ...unread('year'), type: ['visit'] }, { year: 1, type: 0 }, 'year'],
    [{ person: ['nobody'], topic: ['cricket'] }, { person: 0, topic: 0 }, null],
  ])('%j', (part, without, best) => {
    const selection = selected(part);
    expect(Object.fromEntries(selection.without)).toEqual(without);
    expect(bestToLoosen(selection)?.filter ?? null).toBe(best);
  });
});

it('names what the record does not have', () => {
  expect(selected({ person: ['nobody', 'to-lam'], event: 'no-talks' }).unknown).toEqual([
    { param: 'person', value: 'nobody' },
  ]);
});

describe('an answer', () => {
  it('gives its rows by their places', () => {
    const { count, events, rows } = selected({});
    expect(count).toBe(5);
    expect(rows(1, 3)).toEqual(events.slice(1, 3));
    expect(rows(4, 9)).toEqual(events.slice(4));
  });

  it('counts an event in each month it may have been in', () => {
    const monthsOf = (part: Partial<View>) =>
      [...selected(part).months()].map(([at, count]) => [Math.floor(at / 12), (at % 12) + 1, count]).sort();
    expect(monthsOf({ place: ['CN'] })).toEqual([
      [2025, 8, 1],
      [2025, 9, 1],
    ]);
    expect(monthsOf({ person: ['wang-yi'] })).toEqual([
      [2024, 12, 1],
      [2025, 1, 1],
      [2025, 4, 1],
    ]);
  });

  it('tells the years its rows lie under, where they follow the date', () => {
    expect(selected({}).runs()).toEqual([
      { year: 2025, count: 4 },
      { year: 2023, count: 1 },
    ]);
    expect(selected({ sort: [{ column: 'title', descending: false }] }).runs()).toBeNull();
  });
});
