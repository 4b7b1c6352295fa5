import { describe, expect, it } from 'vitest';
import { topicId, typeId } from '../../dataset/schema';
import { facetLabel } from '../../i18n/facetLabel';
import { countValues } from '../../query/countValues';
import { createFacts } from '../../query/facts';
import type { Facet, LanguageChoice } from '../../query/view';
import { aDataset } from '../../testing/aDataset';
import { anEvent } from '../../testing/anEvent';
import { anOffice } from '../../testing/anOffice';
import { aPerson } from '../../testing/aPerson';
import { aSpeech } from '../../testing/aSpeech';
import { aTenure } from '../../testing/aTenure';
import { facetOptions } from './facetOptions';

const facts = createFacts(
  aDataset({
    people: [
      aPerson({ id: 'le-hoai-trung', name: { en: 'Lê Hoài Trung', vi: 'Lê Hoài Trung', zh: '黎怀忠' } }),
      aPerson({ id: 'xi-jinping', side: 'cn', name: { en: 'Xi Jinping', vi: 'Tập Cận Bình', zh: '习近平' } }),
      aPerson({ id: 'bui-thanh-son', name: 'Bùi Thanh Sơn', aliases: ['Bui Son'] }),
      aPerson({ id: 'nobody-yet' }),
    ],
    offices: [anOffice({ id: 'cn-leader', name: 'Leader' })],
    tenures: [aTenure({ office: 'cn-leader', person: 'xi-jinping', start: '2012-11-15' })],
    vocabulary: {
      types: [{ id: typeId.parse('visit'), label: { en: 'visit', vi: 'thăm', zh: '访问' } }],
      topics: [{ id: topicId.parse('rail'), label: { en: 'rail', vi: 'đường sắt', zh: '铁路' } }],
      bodies: [],
    },
    events: [
      anEvent({
        id: 'a',
        type: 'visit',
        people: ['xi-jinping', 'le-hoai-trung'],
        place: 'VN',
        topics: ['rail'],
      }),
      anEvent({ id: 'b', type: 'visit', people: ['xi-jinping', 'bui-thanh-son'], place: 'CN' }),
      anEvent({ id: 'c', people: ['xi-jinping'], place: 'CN' }),
    ],
  }),
);

const labels = (facet: Facet, language: LanguageChoice = 'en') =>
  facetOptions(facts, countValues(facts, facet), facet, aSpeech(language)).map(({ label }) => label);
const found = (value: string) =>
  facetOptions(facts, countValues(facts, 'person'), 'person', aSpeech('en')).find(
    (option) => option.value === value,
  )?.found;

describe('what a facet offers', () => {
  it.each<[Facet, readonly string[]]>([
    ['person', ['Xi Jinping', 'Bùi Thanh Sơn', 'Lê Hoài Trung']],
    ['type', ['visit', 'meeting']],
    ['topic', ['rail']],
    ['office', ['Leader']],
    ['place', ['China', 'Vietnam']],
  ])('%s: what some event has, most frequent first, then by name', (facet, expected) => {
    expect(labels(facet)).toEqual(expected);
  });

  it('is in the reader’s language', () => {
    expect(labels('topic', 'zh')).toEqual(['铁路']);
    expect(labels('place', 'vi')).toEqual(['Trung Quốc', 'Việt Nam']);
  });

  it('is found by its name in every language, and by other spellings, without marks', () => {
    expect(found('xi-jinping')).toBe('xi jinping xi jinping tap can binh 习近平');
    expect(found('bui-thanh-son')).toContain('bui son');
  });
});

describe('the label of a value', () => {
  it.each<[Facet, value: string, label: string | undefined]>([
    ['person', 'xi-jinping', 'Xi Jinping'],
    ['person', 'nobody-yet', 'nobody-yet'],
    ['person', 'somebody-else', undefined],
    ['topic', 'rail', 'rail'],
    ['topic', 'sea', undefined],
    ['office', 'cn-premier', undefined],
    ['type', 'visit', 'visit'],
    ['place', 'VN', 'Vietnam'],
    ['place', 'FR', undefined],
  ])('%s=%s is %s', (facet, value, label) => {
    expect(facetLabel(facts, facet, value, aSpeech('en'))).toBe(label);
  });
});
