import { describe, expect, it } from 'vitest';
import { type Measurements, measurements, report } from './report';
import { asMarkdown, asText, tablesOf } from './tables';

const FIGURES = {
  medianMs: 0.5678,
  p95Ms: 12.345,
  buildMs: 1234.5,
  memoryMb: 40.04,
  timesOurs: 1,
  actions: 126,
};
const MEASURED: Measurements = {
  cases: [
    { engine: 'ours', rows: 100_000, ...FIGURES },
    { engine: 'tanstack', rows: 100_000, ...FIGURES, medianMs: 134.4, timesOurs: 236.7, memoryMb: null },
  ],
  text: [{ engine: 'ufuzzy', rows: 1000, ...FIGURES }],
};

describe('tables', () => {
  it('are printed as markdown', () => {
    expect(tablesOf(MEASURED).map(asMarkdown).join('\n\n')).toBe(
      [
        '#### Filter actions',
        '',
        '| rows | engine | median ms | p95 ms | × ours | actions | build ms | memory MB |',
        '| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
        '| 100,000 | ours | 0.57 | 12.3 | 1 | 126 | 1,235 | 40 |',
        '| 100,000 | tanstack | 134 | 12.3 | 237 | 126 | 1,235 | – |',
        '',
        '#### Text, per keystroke',
        '',
        '| rows | engine | median ms | p95 ms | × ours | actions | build ms | memory MB |',
        '| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
        '| 1,000 | ufuzzy | 0.57 | 12.3 | 1 | 126 | 1,235 | 40 |',
      ].join('\n'),
    );
  });

  it('are printed in columns', () => {
    const [cases] = tablesOf(MEASURED);
    const lines = cases ? asText(cases).split('\n').slice(1, -1) : [];
    expect(lines).toHaveLength(3);
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  });
});

describe('report', () => {
  it('leaves of the measurements what is agreed', () => {
    const { cases } = report.parse(measurements.parse(MEASURED));
    expect(cases[1]).toEqual({
      engine: 'tanstack',
      rows: 100_000,
      medianMs: 134.4,
      p95Ms: 12.345,
      buildMs: 1234.5,
      memoryMb: null,
    });
  });
});
