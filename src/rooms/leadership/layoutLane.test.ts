import { describe, expect, it } from 'vitest';
import { createFacts } from '../../query/facts';
import { tenureLanes } from '../../query/tenureLanes';
import { aDataset } from '../../testing/aDataset';
import { anOffice } from '../../testing/anOffice';
import { aPerson } from '../../testing/aPerson';
import { aTenure } from '../../testing/aTenure';
import { layoutLane } from './layoutLane';

const name = (text: string) => ({ en: text, vi: text, zh: text });

describe('layoutLane', () => {
  const people = [
    aPerson({ id: 'liu-jianchao', side: 'cn', name: name('Liu Jianchao') }),
    aPerson({ id: 'liu-haixing', side: 'cn', name: name('Liu Haixing') }),
  ];
  const facts = createFacts(
    aDataset({
      people,
      offices: [anOffice({ id: 'cn-head', side: 'cn' })],
      tenures: [
        aTenure({ office: 'cn-head', person: 'liu-jianchao', start: '../2023-09-05', end: '2023-09-05/..' }),
        aTenure({ office: 'cn-head', person: 'liu-haixing', start: '../2025-11-01', end: '2025-11-01/..' }),
      ],
    }),
  );
  const axis = { firstYear: 2022, lastYear: 2026 };
  const segments = tenureLanes(facts, axis, { office: [], lanes: [] })[0]?.lanes[0]?.segments ?? [];
  const placed = (plot: number) =>
    layoutLane({
      segments,
      vacancies: [],
      axis,
      plot,
      language: 'en',
      personOf: ({ tenure }) => people.find(({ id }) => id === tenure.person),
    });

  it('puts the label of a short tenure beside it, whole', () => {
    expect(placed(900).map(({ label }) => label)).toEqual([
      { text: 'Liu Jianchao', place: 'right' },
      { text: 'Liu Haixing', place: 'right' },
    ]);
  });

  it('lets a bar be pressed only where it is wide enough', () => {
    expect(placed(900).map(({ pressable }) => pressable)).toEqual([true, true]);
    expect(placed(40).map(({ pressable }) => pressable)).toEqual([false, false]);
  });

  it('never gives two labels the same room', () => {
    for (let plot = 80; plot < 900; plot += 10) {
      const [first, second] = placed(plot);
      if (first?.label?.place !== 'right' || second?.label?.place !== 'left') continue;
      const letters = first.label.text.length + second.label.text.length;
      expect(letters * 6.9).toBeLessThan((second.from - first.to) * plot);
    }
  });

  it('keeps fades between neighbours apart', () => {
    const [first, second] = placed(60);
    expect((first?.fadeOut ?? 0) + (second?.fadeIn ?? 0)).toBeLessThanOrEqual(
      ((second?.from ?? 0) - (first?.to ?? 0)) * 60,
    );
  });
});
