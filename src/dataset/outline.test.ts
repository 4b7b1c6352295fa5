import { describe, expect, it } from 'vitest';
import { aDataset } from '../testing/aDataset';
import { aFigure } from '../testing/aFigure';
import { anEvent } from '../testing/anEvent';
import { aPackage } from '../testing/aPackage';
import { aSource } from '../testing/aSource';
import { joinDataset, splitDataset } from './outline';
import { parseDataset } from './parseDataset';

function wholeRecord() {
  const parsed = parseDataset(aPackage());
  if (!parsed.ok) throw new Error('the sample has errors');
  return parsed.dataset;
}

describe('a record in parts', () => {
  it('is whole again when joined', () => {
    const whole = wholeRecord();
    const { outline, rest } = splitDataset(whole);
    expect(outline.complete).toBe(false);
    expect(joinDataset(outline, rest)).toEqual(whole);
  });

  it('survives being written down and read back', () => {
    const whole = wholeRecord();
    const { outline, rest } = JSON.parse(JSON.stringify(splitDataset(whole)));
    expect(joinDataset(outline, rest)).toEqual(JSON.parse(JSON.stringify(whole)));
  });

  it('counts the same documents of an event in its outline', () => {
    const event = anEvent({
      sources: ['news', 'gazette'],
      points: [{ text: 'Said.', evidence: [{ source: 'yearbook' }, { source: 'news', locator: 'para. 2' }] }],
    });
    const { outline } = splitDataset(aDataset({ events: [event] }));
    expect(outline.events[0]).toMatchObject({
      points: [],
      evidence: [{ source: 'news' }, { source: 'gazette' }, { source: 'yearbook' }],
    });
  });

  it('keeps in the outline what the latest totals rest on, and of no other figure', () => {
    const note = { en: 'Note', vi: 'Ghi chú', zh: '注' };
    const { outline } = splitDataset(
      aDataset({
        sources: [aSource({ id: 'old' }), aSource({ id: 'new' })],
        trade: [
          aFigure({ period: '2023', note, evidence: [{ source: 'old' }] }),
          aFigure({ period: '2024', note, evidence: [{ source: 'new', locator: 'para. 3' }] }),
          aFigure({ period: '2024', flow: 'exports', note, evidence: [{ source: 'old' }] }),
        ],
      }),
    );
    expect(outline.sources.map(({ id }) => id)).toEqual(['new']);
    expect(outline.trade.map(({ note: kept }) => kept !== undefined)).toEqual([false, true, false]);
  });
});
