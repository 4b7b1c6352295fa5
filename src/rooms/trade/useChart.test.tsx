import { within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aFigure } from '../../testing/aFigure';
import { comeIntoSight } from '../../testing/browserFakes';
import { renderWithStore } from '../../testing/renderWithStore';
import { TradePanel } from './TradePanel';

vi.mock('./TradeChart', () => {
  throw new Error('offline');
});
afterEach(() => vi.unstubAllGlobals());

describe('a chart that does not come', () => {
  it('gives way to the table, and holds nothing up', async () => {
    comeIntoSight();
    const settled = vi.fn();
    const { findByRole, queryByRole } = renderWithStore(<TradePanel onSettled={settled} />, {
      dataset: { trade: [aFigure()] },
    });
    expect((await findByRole('alert')).textContent).toContain('could not be loaded');
    expect(within(await findByRole('table')).getAllByRole('row')).toHaveLength(2);
    expect(queryByRole('button', { name: 'View as chart' })).toBeNull();
    expect(settled).toHaveBeenCalled();
  });
});
