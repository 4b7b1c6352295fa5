import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withFacet, withQuery, withYears } from '../../query/view';
import { aFigure } from '../../testing/aFigure';
import { anEvent } from '../../testing/anEvent';
import { comeIntoSight } from '../../testing/browserFakes';
import { renderWithStore } from '../../testing/renderWithStore';
import { TradePanel } from './TradePanel';

const drawings = vi.hoisted(() => ({ count: 0 }));
vi.mock('recharts', async (original) => ({
  ...(await original<typeof import('recharts')>()),
  BarChart: () => {
    drawings.count += 1;
    return <p>drawn</p>;
  },
}));

beforeEach(() => {
  drawings.count = 0;
  comeIntoSight();
});
afterEach(() => vi.unstubAllGlobals());

describe('the drawing', () => {
  it('is made again when its own series change, and for nothing else', async () => {
    const page = renderWithStore(<TradePanel onSettled={() => {}} />, {
      dataset: {
        trade: [
          aFigure({ period: '2023' }),
          aFigure({ period: '2024' }),
          aFigure({ period: '2024', reporter: 'cn-customs', valueUsdBn: 260 }),
        ],
        events: [
          anEvent({ id: 'one', date: '2023-12-12', people: ['a'] }),
          anEvent({ id: 'two', date: '2024-01-02' }),
        ],
      },
    });
    await page.findByText('drawn');
    const { change } = page.store.getState();
    const first = drawings.count;
    act(() => change((view) => withFacet(view, 'person', ['a'])));
    act(() => change((view) => withFacet(view, 'type', ['visit'])));
    act(() => change((view) => withQuery(view, 'rail')));
    act(() => change((view) => ({ ...view, event: 'one', sort: [], cols: ['event'], on: '2023-05-05' })));
    fireEvent.focus(page.getByRole('button', { name: /Show only 2024/ }));
    expect(await page.findByText('200 billion USD', { selector: 'li b' })).toBeTruthy();
    expect(drawings.count).toBe(first);

    act(() => change((view) => ({ ...view, reporter: 'compare' })));
    expect(drawings.count).toBeGreaterThan(first);
    const second = drawings.count;
    act(() => change((view) => withYears(view, { from: 2024, to: 2024 })));
    expect(drawings.count).toBeGreaterThan(second);
  });
});
