import { describe, expect, it } from 'vitest';
import { aDataset } from '../testing/aDataset';
import { anEvent } from '../testing/anEvent';
import { anOffice } from '../testing/anOffice';
import { aPerson } from '../testing/aPerson';
import { describeView, type ViewDescription } from './describeView';
import { createFacts } from './facts';
import { createSelect } from './select';
import { DEFAULT_VIEW, type View } from './view';

const name = { en: 'Lê Hoài Trung', vi: 'Lê Hoài Trung', zh: '黎怀忠' };
const facts = createFacts(
  aDataset({
    people: [aPerson({ id: 'le-hoai-trung', name, formerIds: ['trung'] })],
    offices: [anOffice({ id: 'vn-president', name: 'President' })],
    events: [
      anEvent({ id: 'talks', date: '2025', people: ['le-hoai-trung'], topics: ['rail'], place: 'VN' }),
      anEvent({ id: 'visit', date: '2023', type: 'visit' }),
    ],
  }),
);
const select = createSelect(facts);
const described = (part: Partial<View>) => {
  const view = { ...DEFAULT_VIEW, ...part };
  return describeView(facts, view, select(view, { language: 'en', compare: () => 0 }));
};
const everywhere = (text: string) => ({ en: text, vi: text, zh: text });

describe('a view in parts of a sentence', () => {
  it('says how many of how many, in which order, and nothing else, where nothing is chosen', () => {
    expect(described({})).toEqual({
      count: 2,
      total: 2,
      text: '',
      years: null,
      people: [],
      match: 'any',
      types: [],
      topics: [],
      offices: [],
      places: [],
      sort: DEFAULT_VIEW.sort,
    });
  });

  it.each<[Partial<View>, Partial<ViewDescription>]>([
    [{ q: 'đường sắt' }, { text: 'đường sắt', count: 0, total: 2 }],
    [{ year: { from: 2025, to: 'latest' } }, { years: { from: 2025, to: 'latest' }, count: 1 }],
    [
      { person: ['le-hoai-trung'], match: 'all' },
      { people: [name], match: 'all', count: 1 },
    ],
    [{ person: ['trung'] }, { people: [name] }],
    [{ person: ['nobody', 'le-hoai-trung'] }, { people: [name], count: 1 }],
    [{ person: ['nobody'] }, { people: [], count: 0 }],
    [{ type: ['visit', 'duel'] }, { types: [everywhere('visit')] }],
    [{ topic: ['rail', 'cricket'] }, { topics: [everywhere('rail')] }],
    [{ office: ['vn-president', 'vn-king'] }, { offices: [everywhere('President')] }],
    [{ place: ['VN', 'FR'] }, { places: ['VN'] }],
    [{ sort: [{ column: 'title', descending: false }] }, { sort: [{ column: 'title', descending: false }] }],
  ])('%j', (part, said) => {
    expect(described(part)).toMatchObject(said);
  });
});
