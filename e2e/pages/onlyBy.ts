import { expect } from '@playwright/test';
import type { DashboardPage, Hand } from './DashboardPage';
import { test as base } from './test';

/**
 * The test with a page that only one hand may touch: it fails if the browser was ever told of another,
 * so that no test can claim a means it did not use. With a mouse, text is still written by keys.
 */
export function onlyBy(hand: Hand) {
  return base.extend<{ readonly dashboard: DashboardPage }>({
    dashboard: async ({ dashboard, page }, use) => {
      const others: string[] = [];
      await page.exposeFunction('sawAnotherHand', (what: string) => others.push(what));
      await page.addInitScript((wanted) => {
        const saw = (what: string) => Reflect.get(window, 'sawAnotherHand')(what);
        addEventListener(
          'pointerdown',
          ({ isTrusted, pointerType }) => isTrusted && pointerType !== wanted && saw(pointerType),
          true,
        );
        if (wanted !== 'mouse')
          addEventListener('wheel', () => saw('wheel'), { capture: true, passive: true });
        if (wanted === 'touch') addEventListener('keydown', ({ key }) => saw(`key ${key}`), true);
      }, hand);
      await use(dashboard.by(hand));
      expect(others, `used by more than ${hand}`).toEqual([]);
    },
  });
}
