import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { investmentRow } from '../../dataset/schema';
import { aDate } from '../../testing/aDate';
import { aSource } from '../../testing/aSource';
import { renderWithStore } from '../../testing/renderWithStore';
import { InvestmentTable } from './InvestmentTable';

function aSum(period: string, valueUsdBn: number) {
  const row = investmentRow.parse({
    id: `${period}-registered-vn-mpi`,
    period,
    measure: 'registered',
    valueUsdBn,
    growthPct: null,
    rank: 4,
    projects: null,
    reporter: 'vn-mpi',
    status: 'preliminary',
    evidence: [{ source: 'yearbook' }],
  });
  return { ...row, period: aDate(period) };
}

describe('investment', () => {
  it('opens as a table, latest first, each figure with what it counts and whose it is', async () => {
    const { getByText, findByRole, getAllByRole, queryByRole } = renderWithStore(<InvestmentTable />, {
      dataset: {
        investment: [aSum('2023', 4.47), aSum('2024', 4.7)],
        sources: [aSource({ id: 'yearbook', publisher: 'Yearbook' })],
      },
    });
    expect(queryByRole('table')).toBeNull();
    const fold = getByText('Chinese investment in Vietnam (2 figures)').closest('details');
    if (!fold) throw new Error('not folded');
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    await findByRole('table');
    const rows = getAllByRole('row').map((row) =>
      [...row.children].map((cell) => cell.textContent).join(' | '),
    );
    expect(rows.slice(1)).toEqual([
      '2024 | registered in the period: new, additions, share purchases | 4.7 | 4 | – | Vietnam’s investment authorities | Yearbook',
      '2023 | registered in the period: new, additions, share purchases | 4.47 | 4 | – | Vietnam’s investment authorities | Yearbook',
    ]);
  });

  it('is left out where the record has none', () => {
    const { queryByText } = renderWithStore(<InvestmentTable />);
    expect(queryByText(/investment/)).toBeNull();
  });
});
