import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aDataset } from '../testing/aDataset';
import { aFigure } from '../testing/aFigure';
import { anEvent } from '../testing/anEvent';
import { aSource } from '../testing/aSource';
import { checksumOf } from './checksum';
import { type Cited, createCitation, idsOf } from './citation';
import { createFacts } from './facts';

const visit = anEvent({
  id: 'visit',
  sources: ['news', 'archive', 'news'],
  points: [{ text: 'Agreed.', evidence: [{ source: 'statement' }] }],
});
const sources = [
  aSource({ id: 'archive', kind: 'reference', url: null }),
  aSource({ id: 'news', publisher: 'VNA', published: '2025-04-15' }),
  aSource({ id: 'statement', kind: 'official' }),
  aSource({ id: 'unused' }),
];
const figure = aFigure({ evidence: [{ source: 'news' }] });
const parts = { events: [visit, anEvent({ id: 'talks', date: '2024' })], sources, trade: [figure] };
const facts = createFacts(aDataset(parts));
const frame = {
  title: 'Visit (14 Apr 2025)',
  note: 'Event visit',
  url: 'https://example.org/?event=visit',
  accessed: '2026-07-01',
  language: 'en',
};

describe('a citation', () => {
  it.each<[kind: string, cited: Cited, id: string, form: string, container: string | null]>([
    ['the data set', { kind: 'dataset' }, 'a-record-2026-06-30', 'dataset', null],
    ['an event', { kind: 'event', event: visit }, 'event-visit', 'entry', 'A record'],
    ['a figure', { kind: 'figure', figure }, `figure-${figure.id}`, 'entry', 'A record'],
    [
      'a view',
      { kind: 'view', events: facts.events },
      `a-record-2026-06-30-${checksumOf(['visit', 'talks']).replace('-', '').toLowerCase()}`,
      'dataset',
      'A record',
    ],
  ])('of %s says what it is and of what', (_kind, cited, id, form, container) => {
    const { citedSources: _sources, ...citation } = createCitation(facts, cited, frame);
    expect(citation).toEqual({
      ...frame,
      id,
      form,
      container,
      author: null,
      publisher: null,
      issued: expect.objectContaining({ edtf: '2026-06-30', start: { year: 2026, month: 6, day: 30 } }),
      version: '2026-06-30',
    });
  });

  it('of an event has each document it rests on once, by what is known of it and no more', () => {
    const { citedSources } = createCitation(facts, { kind: 'event', event: visit }, frame);
    expect(citedSources).toMatchObject([
      { id: 'source-news', form: 'webpage', publisher: 'VNA', author: null, accessed: null, version: null },
      { id: 'source-archive', form: 'document', url: null, issued: null },
      { id: 'source-statement', form: 'webpage' },
    ]);
  });

  it('of an outline, which has no sources yet, names none', () => {
    const outline = createFacts(aDataset({ ...parts, sources: [], complete: false }));
    expect(createCitation(outline, { kind: 'event', event: visit }, frame).citedSources).toEqual([]);
  });

  it('credits our record as its licence asks', () => {
    const licence = readFileSync(join(import.meta.dirname, '..', '..', 'data', 'LICENSE'), 'utf8');
    const [, author, terms] = /Credit it as: "(.+), (CC BY [\d.]+)"/.exec(licence) ?? [];
    const ours = createFacts(aDataset({ name: 'vietnam-china-relations' }));
    const citation = createCitation(ours, { kind: 'dataset' }, frame);
    expect(citation).toMatchObject({ author, note: `Event visit; ${terms}` });
  });

  it('keeps the order in which events are shown', () => {
    expect(idsOf(facts.events.toReversed())).toEqual(['talks', 'visit']);
  });
});
