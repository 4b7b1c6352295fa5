// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, PictureSeries, TradePicture } from './tradePicture';
import { tradeSvg } from './tradeSvg';

const exports: PictureSeries = { name: 'Vietnam’s exports', colour: '#1f6f8b', stack: 'vn', dashed: false };
const imports: PictureSeries = { ...exports, name: 'Vietnam’s imports', colour: '#b4532a' };
const unnamed: PictureSeries = { name: 'Not named', colour: '#5b574b', stack: 'un', dashed: true };

function aMark(parts: Partial<Mark> = {}): Mark {
  const { year = 2025, value = 100, series = 0 } = parts;
  return { year, value, series, status: 'final', text: `${year}: ${value}`, label: null, ...parts };
}

function aPicture(parts: Partial<TradePicture> = {}): TradePicture {
  return {
    language: 'en',
    title: 'Goods trade, 2023–2025',
    unit: 'billion USD',
    firstYear: 2023,
    lastYear: 2025,
    series: [imports, exports, unnamed],
    marks: [],
    statuses: { final: 'final', preliminary: 'preliminary', estimate: 'estimate' },
    formatValue: String,
    empty: 'No figure',
    lines: ['Sources: VietnamPlus', 'Data version 2026-11-22 · https://example.org/?year=2025'],
    ...parts,
  };
}

function parsed(picture: TradePicture): Document {
  const svg = new DOMParser().parseFromString(tradeSvg(picture), 'image/svg+xml');
  expect(svg.querySelector('parsererror')).toBeNull();
  return svg;
}

const texts = (svg: Document) => [...svg.querySelectorAll('text')].map((text) => text.textContent);

function bars(svg: Document) {
  return [...svg.querySelectorAll('rect[data-year]')].map((bar) => {
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(bar.getAttribute(name)),
    );
    return { x, y, width, height, fill: bar.getAttribute('fill'), says: bar.textContent };
  });
}

describe('the chart as SVG', () => {
  it('holds title, unit, years, legend and the lines under it as text', () => {
    const picture = aPicture({ marks: [aMark({ year: 2023 }), aMark({ series: 1 })] });
    const svg = parsed(picture);
    const expected = [picture.title, picture.unit, '2023', '2024', '2025', ...picture.lines];
    expect(texts(svg)).toEqual(expect.arrayContaining([...expected, imports.name, exports.name]));
    expect(texts(svg)).not.toContain(unnamed.name);
    expect(svg.querySelector('svg > title')?.textContent).toBe(picture.title);
  });

  it('has a bar a figure, its words in it, and leaves a year without one empty', () => {
    const svg = parsed(aPicture({ marks: [aMark({ year: 2023, value: 10 }), aMark({ value: 20 })] }));
    expect(bars(svg).map(({ says }) => says)).toEqual(['2023: 10', '2025: 20']);
    const [first, last] = bars(svg);
    expect((last?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(2);
  });

  it('stacks what belongs together and puts others side by side', () => {
    const marks = [
      aMark({ value: 60 }),
      aMark({ series: 1, value: 40 }),
      aMark({ series: 2, value: 110, status: 'estimate' }),
    ];
    const [under, upon, beside] = bars(parsed(aPicture({ marks })));
    expect(upon?.x).toBe(under?.x);
    expect((upon?.y ?? 0) + (upon?.height ?? 0)).toBeCloseTo(under?.y ?? 0, 1);
    expect(beside?.x).toBeGreaterThan((under?.x ?? 0) + (under?.width ?? 0));
  });

  it('draws statuses apart, and says how', () => {
    const marks = [
      aMark({ year: 2023 }),
      aMark({ year: 2024, status: 'preliminary' }),
      aMark({ status: 'estimate' }),
    ];
    const svg = parsed(aPicture({ marks }));
    expect(new Set(bars(svg).map(({ fill }) => fill)).size).toBe(3);
    expect(texts(svg)).toEqual(expect.arrayContaining(['final', 'preliminary', 'estimate']));
    for (const { fill } of bars(svg)) {
      const id = /url\(#(.*)\)/.exec(fill ?? '')?.[1];
      if (id) expect(svg.getElementById(id)?.tagName).toBe('pattern');
    }
  });

  it('hangs a deficit below zero, its label under it', () => {
    const svg = parsed(aPicture({ marks: [aMark({ value: -50, label: '−50' }), aMark({ year: 2024 })] }));
    const [surplus, deficit] = bars(svg);
    expect(deficit?.y).toBeCloseTo((surplus?.y ?? 0) + (surplus?.height ?? 0), 1);
    const label = [...svg.querySelectorAll('text')].find(({ textContent }) => textContent === '−50');
    expect(Number(label?.getAttribute('y'))).toBeGreaterThan((deficit?.y ?? 0) + (deficit?.height ?? 0));
  });

  it('leaves out a label that would cover another', () => {
    const marks = [aMark({ label: 'one' }), aMark({ series: 2, value: 101, label: 'two' })];
    const narrow = aPicture({ marks, firstYear: 1950 });
    expect(texts(parsed(narrow))).toContain('two');
    expect(texts(parsed(narrow))).not.toContain('one');
    expect(texts(parsed(aPicture({ marks })))).toEqual(expect.arrayContaining(['one', 'two']));
  });

  it('says that there is no figure', () => {
    expect(texts(parsed(aPicture()))).toContain('No figure');
    expect(texts(parsed(aPicture({ marks: [aMark()] })))).not.toContain('No figure');
  });

  it('asks for nothing: no variable, style, script or address to fetch', () => {
    const svg = tradeSvg(aPicture({ marks: [aMark({ status: 'preliminary' })] }));
    expect(svg).not.toMatch(/var\(|<style|<script|href|url\((?!#)/);
  });

  it('is well-formed and keeps its words, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        const svg = parsed(aPicture({ title: word, marks: [aMark({ text: word })], lines: [word] }));
        expect(svg.querySelectorAll('rect[data-year]')).toHaveLength(1);
        expect(svg.querySelectorAll('script')).toHaveLength(0);
      }),
    );
    const signs = `<&>"'`;
    expect(bars(parsed(aPicture({ marks: [aMark({ text: signs })] })))[0]?.says).toBe(signs);
  });
});
