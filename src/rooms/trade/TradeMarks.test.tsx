import { describe, expect, it } from 'vitest';
import { aFigure } from '../../testing/aFigure';
import { comeIntoSight } from '../../testing/browserFakes';
import { renderWithStore } from '../../testing/renderWithStore';
import { TradePanel } from './TradePanel';

describe('the drawing itself', () => {
  it('has a bar a number, its axis, the gap between two, and the latest numbers', async () => {
    comeIntoSight();
    const { findByText } = renderWithStore(<TradePanel onSettled={() => {}} />, {
      dataset: {
        trade: [
          aFigure({ period: '2023', valueUsdBn: 171.9 }),
          aFigure({ period: '2024', valueUsdBn: 205.2, status: 'preliminary' }),
          aFigure({ period: '2024', reporter: 'cn-customs', valueUsdBn: 260.65 }),
        ],
      },
      view: { reporter: 'compare', year: { from: 2023, to: 2024 } },
    });
    expect(await findByText('300', { selector: 'svg text' })).toBeTruthy();
    const bars = [...document.querySelectorAll('svg rect[data-reporter]')];
    expect(bars.map((bar) => [bar.getAttribute('data-reporter'), bar.getAttribute('data-look')])).toEqual([
      ['vn-customs', 'final'],
      ['vn-customs', 'preliminary'],
      ['cn-customs', 'final'],
    ]);
    expect(document.querySelectorAll('svg [data-mark="gap"]')).toHaveLength(1);
    const texts = [...document.querySelectorAll('svg text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(['0', '205.2', '260.65', '55.5']));
  });
});
