import { describe, expect, it } from 'vitest';
import { inAllLanguages } from '../../testing/inAllLanguages';
import { renderWithStore } from '../../testing/renderWithStore';
import { CoverageBand } from './CoverageBand';

const period = (from: number, to: number, completeness: 'sparse' | 'partial' | 'thorough') =>
  ({ from, to, completeness, note: inAllLanguages(`Note on ${from}.`) }) as const;
const coverage = {
  periods: [period(1950, 1990, 'sparse'), period(1991, 2022, 'partial'), period(2023, 2026, 'thorough')],
  gaps: [],
};

describe('how complete the record is thought to be', () => {
  it('is told for each period, cut to the years shown', () => {
    const { getAllByRole } = renderWithStore(<CoverageBand firstYear={1991} lastYear={2024} />, {
      dataset: { coverage },
    });
    const items = getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      '1991–2022: partial. Note on 1991.',
      '2023–2024: thorough. Note on 2023.',
    ]);
    expect(items[0]?.style.left).toBe('0%');
    expect(Number.parseFloat(items[0]?.style.width ?? '')).toBeCloseTo((32 / 34) * 100);
  });

  it('is left out where nobody says', () => {
    const { queryByRole } = renderWithStore(<CoverageBand firstYear={1950} lastYear={2026} />);
    expect(queryByRole('list')).toBeNull();
  });
});
