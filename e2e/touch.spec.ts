import { expect } from '@playwright/test';
import { pressedGestures, tableGestures } from './gestures';
import { glide } from './pages/glide';
import { onlyBy } from './pages/onlyBy';
import { about, both, expected, inYears } from './record';

const test = onlyBy('touch');
const RAIL = about('rail');

const SCREENS = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
} as const;

for (const [name, viewport] of Object.entries(SCREENS)) {
  test.describe(`a finger on a ${name}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    pressedGestures(test);

    test('years drawn, moved and widened', async ({ dashboard, page }) => {
      await dashboard.open('topic=rail');
      const at = (year: number) => dashboard.placeOfYear(year);
      await glide(page, [await at(1980), await at(1999)]);
      await dashboard.expectQuery('year=1980..1999&topic=rail');
      await glide(page, [await at(1990), await at(2005)]);
      await dashboard.expectQuery('year=1995..2014&topic=rail');
      await dashboard.expectEvents(expected(both(RAIL, inYears(1995, 2014))));
      const grip = await dashboard.grip('from');
      await glide(page, [grip, { x: grip.x + (await at(1980)).x - (await at(1990)).x, y: grip.y }]);
      await expect.poll(async () => Math.abs((await dashboard.chosenYears()).from - 1985)).toBeLessThan(2);
      const { from } = await dashboard.chosenYears();
      await dashboard.expectKept(`year=${from}..2014&topic=rail`, async () =>
        expect(await dashboard.chosenYears()).toEqual({ from, to: 2014 }),
      );
    });

    test('fewer years by two fingers, one of them by a tap', async ({ dashboard, page }) => {
      await dashboard.open('year=1980..2009&topic=rail');
      const at = (year: number) => dashboard.placeOfYear(year);
      await glide(page, [await at(1993), await at(1988)], [await at(1997), await at(2002)]);
      await expect.poll(async () => (await dashboard.chosenYears()).from).toBeGreaterThan(1980);
      const { from, to } = await dashboard.chosenYears();
      await dashboard.expectKept(`year=${from}..${to}&topic=rail`, async () =>
        expect(await dashboard.chosenYears()).toEqual({ from, to }),
      );
      const { x, y } = await at(2017);
      await page.touchscreen.tap(x, y);
      await dashboard.expectQuery('year=2017&topic=rail');
      await dashboard.expectEvents(expected(both(RAIL, inYears(2017))));
    });

    test('a year of the trade chart read out and chosen', async ({ dashboard }) => {
      await dashboard.open('year=2017..2024&reporter=compare');
      const told = dashboard.region('trade').locator('[aria-live="polite"]');
      await dashboard.press(dashboard.chartYear(2023));
      for (const text of ['2023', 'Gap 58.6 billion USD', 'Source: ']) await expect(told).toContainText(text);
      await dashboard.expectKept('year=2023&reporter=compare', () =>
        dashboard.expectEvents(expected(inYears(2023))),
      );
    });

    test('years drawn over the trade chart', async ({ dashboard, page }) => {
      await dashboard.open('year=2011..2026');
      const middle = async (year: number) => {
        const column = dashboard.chartYear(year);
        await column.scrollIntoViewIfNeeded();
        const box = await column.boundingBox();
        if (!box) throw new Error(`${year} has no place`);
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      };
      await glide(page, [await middle(2017), await middle(2022)]);
      await dashboard.expectKept('year=2017..2022', () =>
        dashboard.expectEvents(expected(inYears(2017, 2022))),
      );
    });

    test('the day of the offices by a tap on their axis', async ({ dashboard, page }) => {
      await dashboard.open('year=2020..2024');
      const region = dashboard.region('leadership');
      const axis = region.getByRole('slider', { name: 'Day on the time axis' });
      await dashboard.press(axis);
      await expect(page).toHaveURL(/[?&]on=2022-0[67]-\d\d$/);
      const { search } = new URL(page.url());
      await dashboard.expectKept(search.slice(1), () =>
        expect(region.getByRole('table', { name: /^In office, \d+ (Jun|Jul) 2022$/ })).toBeVisible(),
      );
    });

    if (name === 'tablet') tableGestures(test);
    else {
      test('the menu of columns covers neither a year nor a card', async ({ dashboard }) => {
        const button = dashboard.region('events').getByRole('button', { name: 'Columns' });
        for (const query of ['', 'sort=title']) {
          await dashboard.open(query);
          const [tool, card] = await Promise.all([
            button.boundingBox(),
            dashboard.rows().first().boundingBox(),
          ]);
          if (!tool || !card) throw new Error('the menu or the cards are not there');
          expect(Math.min(tool.width, tool.height)).toBeGreaterThanOrEqual(24);
          expect(tool.y + tool.height).toBeLessThanOrEqual(card.y);
        }
      });
    }
  });
}
