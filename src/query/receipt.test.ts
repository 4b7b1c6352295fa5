import { describe, expect, it } from 'vitest';
import { aDataset } from '../testing/aDataset';
import { aFigure } from '../testing/aFigure';
import { anEvent } from '../testing/anEvent';
import { inAllLanguages } from '../testing/inAllLanguages';
import { createFacts } from './facts';
import { receiptOf } from './receipt';
import { createSelect } from './select';
import { DEFAULT_VIEW, filteringOf, type View } from './view';

const entry = (version: string, added: readonly string[], revised: readonly string[] = []) => ({
  version,
  note: inAllLanguages('A release.'),
  added: [...added],
  revised: [...revised],
});

/** Four versions; `call` came in with the second and was revised in the third. */
const record = aDataset({
  version: '2026-06-01',
  events: [
    anEvent({ id: 'founding', date: '1950-01-18', topics: ['ties'] }),
    anEvent({ id: 'visit', date: '2023-12-12', topics: ['rail'] }),
    anEvent({ id: 'call', date: '2025-01-15', topics: ['rail'], people: ['to-lam'] }),
    anEvent({ id: 'summit', date: '2026-04-10', topics: ['rail'] }),
  ],
  trade: [
    aFigure({ id: '2023-total', period: '2023' }),
    aFigure({ id: '2024-total', period: '2024' }),
    aFigure({ id: '2024-total-theirs', period: '2024', reporter: 'cn-customs' }),
    aFigure({ id: '2024-05', period: '2024-05' }),
  ],
  changelog: [
    entry('2026-01-01', []),
    entry('2026-02-01', ['events/call', 'trade/2024-total']),
    entry('2026-04-15', ['events/summit', 'people/to-lam'], ['events/call', 'events/visit']),
    entry(
      '2026-06-01',
      ['trade/2024-total-theirs', 'trade/2024-05'],
      ['events/founding', 'trade/2023-total', 'people/visit'],
    ),
  ],
});
const facts = createFacts(record);

const told = (sent: string | null, part: Partial<View> = {}, of = facts) => {
  const view = { ...DEFAULT_VIEW, ...part };
  const selection = createSelect(of)(view, { language: 'en', compare: () => 0 });
  return receiptOf(of, view, selection, sent);
};

describe('what changed since a link was made', () => {
  it.each<[sent: string, part: Partial<View>, added: string, revised: string]>([
    ['2026-01-01', {}, 'summit call', 'visit founding'],
    ['2026-02-01', {}, 'summit', 'call visit founding'],
    ['2026-04-15', {}, '', 'founding'],
    ['2026-01-01', { topic: ['rail'] }, 'summit call', 'visit'],
    [
      '2026-01-01',
      { topic: ['rail'], sort: [{ column: 'date', descending: false }] },
      'call summit',
      'visit',
    ],
    ['2026-01-01', { year: { from: 2023, to: 2024 } }, '', 'visit'],
    ['2026-01-01', { year: { from: 2023, to: 2024 }, event: 'summit' }, 'summit', 'visit'],
    ['2026-04-15', { topic: ['rail'] }, '', ''],
  ])('events, from %s, of %j: added %s, revised %s', (sent, part, added, revised) => {
    const receipt = told(sent, part);
    expect(receipt?.standing).toBe('older');
    expect(receipt?.events.added.join(' ')).toBe(added);
    expect(receipt?.events.revised.join(' ')).toBe(revised);
  });

  it.each<[sent: string, part: Partial<View>, added: string, revised: string]>([
    ['2026-01-01', {}, '2024-total', '2023-total'],
    ['2026-01-01', { reporter: 'cn-customs' }, '2024-total-theirs', ''],
    ['2026-01-01', { reporter: 'compare' }, '2024-total 2024-total-theirs', '2023-total'],
    ['2026-01-01', { year: { from: 2024, to: 'latest' } }, '2024-total', ''],
    ['2026-02-01', { year: { from: 'earliest', to: 2023 } }, '', '2023-total'],
    ['2026-04-15', { year: { from: 1990, to: 1999 }, figure: '2024-05' }, '2024-05', ''],
  ])('trade figures, from %s, of %j: added %s, revised %s', (sent, part, added, revised) => {
    const receipt = told(sent, part);
    expect(receipt?.figures.added.join(' ')).toBe(added);
    expect(receipt?.figures.revised.join(' ')).toBe(revised);
  });

  it('is counted from the version before, where the sender’s is none', () => {
    expect(told('2026-03-03')).toMatchObject({ countedFrom: '2026-02-01', events: { added: ['summit'] } });
    expect(told('2026-02-01')?.countedFrom).toBeNull();
  });

  it.each<[sent: string, standing: string]>([
    ['2026-12-31', 'newer'],
    ['2025-12-31', 'unlisted'],
  ])('cannot be told of %s: %s', (sent, standing) => {
    const nothing = { added: [], revised: [] };
    expect(told(sent)).toMatchObject({
      standing,
      sent,
      version: '2026-06-01',
      countedFrom: null,
      events: nothing,
      figures: nothing,
    });
  });

  it('cannot be told where the record keeps no list of changes', () => {
    expect(told('2026-02-01', {}, createFacts({ ...record, changelog: [] }))?.standing).toBe('unlisted');
  });
});

describe('whether there is anything to say', () => {
  it.each<[sent: string | null, part: Partial<View>, said: boolean]>([
    [null, {}, false],
    ['2026-06-01', {}, false],
    [null, { person: ['nobody'] }, true],
    ['2026-06-01', { person: ['nobody'] }, true],
    ['2026-04-15', { topic: ['rail'] }, true],
  ])('from %s, of %j: %s', (sent, part, said) => {
    expect(told(sent, part) !== null).toBe(said);
  });

  it('says what was not recognised, by parameter', () => {
    const vs = { ...filteringOf(DEFAULT_VIEW), topic: ['cricket', 'rail'] };
    const receipt = told(null, {
      person: ['nobody', 'to-lam'],
      event: 'no-event',
      figure: '1066-total',
      lanes: ['party', 'vn-king'],
      vs,
      malformed: [{ param: 'as', value: 'yesterday' }],
    });
    expect(receipt?.unrecognised.map(({ param, value }) => `${param} ${value}`)).toEqual([
      'person nobody',
      'event no-event',
      'figure 1066-total',
      'lanes party',
      'lanes vn-king',
      'vs topic=cricket',
      'as yesterday',
    ]);
  });

  it('says what the view is', () => {
    expect(told('2026-01-01', { topic: ['rail'] })?.description).toMatchObject({
      count: 3,
      total: 4,
      topics: [inAllLanguages('rail')],
    });
  });
});
