import { describe, expect, it } from 'vitest';
import { aDataset } from '../testing/aDataset';
import { aFigure } from '../testing/aFigure';
import { anEvent } from '../testing/anEvent';
import { anOffice } from '../testing/anOffice';
import { aPerson } from '../testing/aPerson';
import { createFacts } from './facts';
import { isKnown, unknownOpen, unknownValues, withPresentIds } from './filter';
import { DEFAULT_VIEW, type Facet, type View } from './view';

const facts = createFacts(
  aDataset({
    people: [aPerson({ id: 'to-lam', formerIds: ['lam-to'] })],
    offices: [anOffice({ id: 'vn-president', formerIds: ['vn-head-of-state'] })],
    events: [
      anEvent({ id: 'talks', formerIds: ['old-talks'], type: 'visit', topics: ['rail'], place: 'VN' }),
    ],
    trade: [aFigure({ id: '2024-total', formerIds: ['total-2024'] })],
  }),
);

describe('what the record knows', () => {
  it.each<[Facet, value: string, known: boolean]>([
    ['person', 'to-lam', true],
    ['person', 'lam-to', true],
    ['person', 'vn-president', false],
    ['type', 'visit', true],
    ['type', 'duel', false],
    ['topic', 'rail', true],
    ['topic', 'cricket', false],
    ['office', 'vn-head-of-state', true],
    ['office', 'vn-king', false],
    ['place', 'VN', true],
    ['place', 'FR', false],
    ['person', 'constructor', false],
  ])('%s %s: %s', (facet, value, known) => {
    expect(isKnown(facts, facet, value)).toBe(known);
  });
});

describe('values named in a view and absent from the record', () => {
  it.each<[Partial<View>, { param: string; value: string }[]]>([
    [{}, []],
    [{ person: ['to-lam', 'lam-to'], event: 'old-talks', profile: 'lam-to' }, []],
    [{ person: ['nobody', 'to-lam'] }, [{ param: 'person', value: 'nobody' }]],
    [
      { place: ['FR'], topic: ['cricket'] },
      [
        { param: 'topic', value: 'cricket' },
        { param: 'place', value: 'FR' },
      ],
    ],
    [{ event: 'no-talks', profile: 'nobody' }, []],
  ])('of %j are %j among the filters', (part, unknown) => {
    expect(unknownValues(facts, { ...DEFAULT_VIEW, ...part })).toEqual(unknown);
  });

  it.each<[Partial<View>, { param: string; value: string }[]]>([
    [{ event: 'old-talks', profile: 'lam-to', person: ['nobody'] }, []],
    [{ event: 'no-talks' }, [{ param: 'event', value: 'no-talks' }]],
    [{ profile: 'nobody' }, [{ param: 'profile', value: 'nobody' }]],
    [{ figure: 'total-2024' }, []],
    [{ figure: '1066-total' }, [{ param: 'figure', value: '1066-total' }]],
  ])('of %j are %j among what is open', (part, unknown) => {
    expect(unknownOpen(facts, { ...DEFAULT_VIEW, ...part })).toEqual(unknown);
  });
});

describe('former ids', () => {
  it.each<[Partial<View>, Partial<View>]>([
    [{ person: ['lam-to'] }, { person: ['to-lam'] }],
    [{ person: ['to-lam', 'lam-to', 'nobody'] }, { person: ['to-lam', 'nobody'] }],
    [{ office: ['vn-head-of-state', 'vn-king'] }, { office: ['vn-president', 'vn-king'] }],
    [{ event: 'old-talks' }, { event: 'talks' }],
    [{ event: 'no-talks' }, { event: 'no-talks' }],
    [{ profile: 'lam-to' }, { profile: 'to-lam' }],
    [{ figure: 'total-2024' }, { figure: '2024-total' }],
    [{ figure: '1066-total' }, { figure: '1066-total' }],
    [{}, {}],
  ])('%j becomes %j', (written, present) => {
    expect(withPresentIds(facts, { ...DEFAULT_VIEW, ...written })).toEqual({ ...DEFAULT_VIEW, ...present });
  });
});
