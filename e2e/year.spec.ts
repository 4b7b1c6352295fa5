import { expect } from '@playwright/test';
import { glide } from './pages/glide';
import { test } from './pages/test';
import {
  about,
  all,
  both,
  eventById,
  events,
  expected,
  inYears,
  ofType,
  withAnyOf,
  yearsOfRecord,
} from './record';

const IN_2023 = expected(inYears(2023));

test('a year by the number fields', async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.chooseYears(2023, 2023);
  await dashboard.expectEvents(IN_2023);
  await dashboard.expectQuery('year=2023');
  await expect(dashboard.chip('2023')).toBeVisible();
});

test('a range, one open at its end, and all years again', async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.chooseYears(2023, 2025);
  await dashboard.expectEvents(expected(inYears(2023, 2025)));
  await dashboard.expectQuery('year=2023..2025');

  await dashboard.chooseYears('', 2022);
  await dashboard.expectEvents(expected(inYears(0, 2022)));
  await dashboard.expectQuery('year=earliest..2022');

  await dashboard.chooseYears(2026, '');
  await dashboard.expectEvents(expected(inYears(2026, 9999)));
  await dashboard.expectQuery('year=2026..latest');

  const menu = await dashboard.openMenu('Years');
  await menu.getByRole('button', { name: 'All years' }).click();
  await dashboard.expectEvents(expected(all));
  await dashboard.expectQuery('');
});

test('years in the wrong order are put right', async ({ dashboard }) => {
  await dashboard.open('year=2025..2023');
  await dashboard.expectEvents(expected(inYears(2023, 2025)));
  await dashboard.expectQuery('year=2023..2025');
  await dashboard.chooseYears(2026, 2022);
  await dashboard.expectEvents(expected(inYears(2022, 2026)));
  await dashboard.expectQuery('year=2022..2026');
});

test('a year by the sliders and the keyboard', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.slider('First year').focus();
  await page.keyboard.press('End');
  for (const year of [2025, 2024, 2023]) {
    await page.keyboard.press('ArrowLeft');
    await expect(dashboard.slider('First year')).toHaveAttribute('aria-valuetext', new RegExp(`^${year}\\b`));
  }
  await dashboard.expectEvents(expected(inYears(2023, 9999)));
  await dashboard.expectQuery('year=2023..latest');
  await page.keyboard.press('Tab');
  await expect(dashboard.slider('Last year')).toBeFocused();
  for (const year of [2025, 2024, 2023]) {
    await page.keyboard.press('ArrowLeft');
    await expect(dashboard.slider('Last year')).toHaveAttribute('aria-valuetext', new RegExp(`^${year}\\b`));
  }
  await dashboard.expectEvents(IN_2023);
  await dashboard.expectQuery('year=2023');
});

test('a year by a click on the strip, and off by a second one', async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.dragYears(2023);
  await dashboard.expectEvents(IN_2023);
  await dashboard.expectQuery('year=2023');
  await dashboard.dragYears(2023);
  await dashboard.expectEvents(expected(all));
  await dashboard.expectQuery('');
});

test('a range by dragging over the strip, one step of history', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.dragYears(2022, 2025);
  await dashboard.expectEvents(expected(inYears(2022, 2025)));
  await dashboard.expectQuery('year=2022..2025');
  await page.goBack();
  await dashboard.expectQuery('');
  await dashboard.expectEvents(expected(all));
});

test('a year by its button on the trade chart, and off by a second press', async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.region('trade').getByRole('button', { name: 'Show only 2025' }).click();
  await dashboard.expectEvents(expected(inYears(2025)));
  await dashboard.expectQuery('year=2025');
  await dashboard.region('trade').getByRole('button', { name: 'Show all years again' }).click();
  await dashboard.expectEvents(expected(all));
});

test('years without an event are empty, and say what to loosen', async ({ dashboard }) => {
  expect(expected(inYears(1980, 1983))).toEqual([]);
  await dashboard.open('year=1980..1983');
  await dashboard.expectEvents([]);
  await dashboard
    .region('events')
    .getByRole('button', { name: `Remove 1980–1983 → ${events.length} events` })
    .click();
  await dashboard.expectEvents(expected(all));
});

test('a date that spans years counts in each of them', async ({ dashboard, page }) => {
  const [from, to] = ['2023-09-05-nguyen-phu-trong-liu-jianchao', '2025-01-15-to-lam-xi-jinping-call'];
  // No event of the record does: the first one's date is made to last until the second's.
  await page.addInitScript(
    ([first, last]) => {
      const parse = JSON.parse;
      JSON.parse = (text: string, ...rest) => {
        const data = parse(text, ...rest);
        if (!data?.events?.[0]?.id) return data;
        const find = (id: unknown) => data.events.find((event: { id: unknown }) => event.id === id);
        const { from, start } = find(first).date;
        const { to, start: end } = find(last).date;
        find(first).date = { edtf: '2023-09-05/2025-01-15', from, start, to, end };
        return data;
      };
    },
    [from, to],
  );
  for (const [year, there] of [
    [2022, 0],
    [2023, 1],
    [2024, 1],
    [2025, 1],
    [2026, 0],
  ] as const) {
    await dashboard.open(`year=${year}`);
    await expect(dashboard.link(eventById(from).title.en)).toHaveCount(there);
  }
});

test('what is often asked for is a press away, off by a second one', async ({ dashboard, page }) => {
  const { last } = yearsOfRecord;
  await dashboard.open();
  for (const [name, from] of [
    ['Since 1991', 1991],
    ['Since 2008', 2008],
    ['Last 5 years', last - 4],
  ] as const) {
    await dashboard.preset(name).click();
    await dashboard.expectQuery(`year=${from}..latest`);
    await dashboard.expectEvents(expected(inYears(from, 9999)));
    await expect(dashboard.preset(name)).toHaveAttribute('aria-pressed', 'true');
  }
  await page.reload();
  await dashboard.ready();
  await expect(dashboard.preset('Last 5 years')).toHaveAttribute('aria-pressed', 'true');
  await dashboard.preset('Last 5 years').focus();
  await page.keyboard.press('Enter');
  await dashboard.expectQuery('');
  await expect(dashboard.preset('All')).toHaveAttribute('aria-pressed', 'true');
});

test('the block is dragged as a whole, an edge by itself; each is one step', async ({ dashboard, page }) => {
  await dashboard.open('year=2000..2009');
  await dashboard.dragYears(2004, 2009);
  await dashboard.expectQuery('year=2005..2014');
  await dashboard.expectEvents(expected(inYears(2005, 2014)));
  const { mouse } = page;
  for (const [edge, to, query] of [
    ['from', 2001, 'year=2001..2014'],
    ['to', 2019, 'year=2001..2019'],
  ] as const) {
    const [grip, end] = [await dashboard.grip(edge), await dashboard.placeOfYear(to)];
    const year = (await dashboard.placeOfYear(to + 1)).x - end.x;
    await mouse.move(grip.x, grip.y);
    await mouse.down();
    await mouse.move(end.x + (edge === 'from' ? -year / 2 : year / 2), end.y, { steps: 5 });
    await mouse.up();
    await dashboard.expectQuery(query);
  }
  await page.reload();
  await dashboard.ready();
  await dashboard.expectEvents(expected(inYears(2001, 2019)));
  await page.goBack();
  await dashboard.expectQuery('year=2001..2014');
  await page.goBack();
  await dashboard.expectQuery('year=2005..2014');
});

test('the wheel zooms with Ctrl or Shift, and alone scrolls the page', async ({ dashboard, page }) => {
  await dashboard.open('year=2000..2009');
  const { x, y } = await dashboard.placeOfYear(2005);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await dashboard.expectQuery('year=2001..2008');
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 100);
  await page.keyboard.up('Shift');
  await dashboard.expectQuery('year=1999..2009');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await dashboard.expectQuery('year=1999..2009');
});

test('plus and minus on a slider zoom, in the same step', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.preset('Since 2008').click();
  await dashboard.expectQuery('year=2008..latest');
  await dashboard.slider('First year').focus();
  await page.keyboard.press('+');
  const nearer = await dashboard.chosenYears();
  expect(nearer.from).toBeGreaterThan(2008);
  await dashboard.expectEvents(expected(inYears(nearer.from, nearer.to)));
  await dashboard.expectKept(`year=${nearer.from}..${nearer.to}`, async () =>
    expect(await dashboard.chosenYears()).toEqual(nearer),
  );
  await dashboard.slider('Last year').focus();
  await page.keyboard.press('-');
  const farther = await dashboard.chosenYears();
  expect(farther.from).toBeLessThanOrEqual(2008);
  await page.goBack();
  await dashboard.expectQuery('');
});

for (const [query, rule] of [
  ['', all],
  ['topic=rail&year=2023', about('rail')],
  ['person=to-lam&type=visit', both(withAnyOf('to-lam'), ofType('visit'))],
] as const) {
  test(`the strip counts what the other filters leave: ${query || 'all'}`, async ({ dashboard }) => {
    await dashboard.open(query);
    const { first, last } = yearsOfRecord;
    const counted = Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap((year) => {
      const count = expected(both(rule, inYears(year))).length;
      return count === 0 ? [] : [`${year}: ${count} event${count === 1 ? '' : 's'}`];
    });
    await expect.poll(() => dashboard.strip().locator('title').allTextContents()).toEqual(counted);
  });
}

test('the chosen day is a line through the years, as on the charts', async ({ dashboard }) => {
  for (const query of ['on=2023-09-05', 'event=2023-09-05-nguyen-phu-trong-liu-jianchao']) {
    await dashboard.open(query);
    const line = dashboard.region('filters').getByRole('img', { name: 'Marked: 5 Sep 2023' });
    const [box, year] = [await line.boundingBox(), await dashboard.placeOfYear(2023)];
    const next = await dashboard.placeOfYear(2024);
    const fraction = ((box?.x ?? 0) - year.x) / (next.x - year.x) + 0.5;
    expect(Math.abs(fraction - 247 / 365), 'how far the year has gone').toBeLessThan(0.1);
  }
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a range is drawn, its block dragged, its edge too, a year tapped', async ({ dashboard, page }) => {
    await dashboard.open();
    await glide(page, [await dashboard.placeOfYear(1980), await dashboard.placeOfYear(1999)]);
    await dashboard.expectQuery('year=1980..1999');
    await glide(page, [await dashboard.placeOfYear(1990), await dashboard.placeOfYear(2000)]);
    await dashboard.expectQuery('year=1990..2009');
    const grip = await dashboard.grip('from');
    const by = (await dashboard.placeOfYear(1980)).x - (await dashboard.placeOfYear(1990)).x;
    await glide(page, [grip, { x: grip.x + by, y: grip.y }]);
    await expect.poll(async () => (await dashboard.chosenYears()).to).toBe(2009);
    expect(Math.abs((await dashboard.chosenYears()).from - 1980)).toBeLessThanOrEqual(1);
    const place = await dashboard.placeOfYear(2000);
    await page.touchscreen.tap(place.x, place.y);
    await dashboard.expectQuery('year=2000');
    await dashboard.expectEvents(expected(inYears(2000)));
    await page.reload();
    await dashboard.ready();
    expect(await dashboard.chosenYears()).toEqual({ from: 2000, to: 2000 });
  });

  test('two fingers zoom, one scrolls the page', async ({ dashboard, page }) => {
    await dashboard.open('year=1980..2019');
    const [one, other] = [await dashboard.placeOfYear(1995), await dashboard.placeOfYear(2005)];
    await glide(page, [one, await dashboard.placeOfYear(1990)], [other, await dashboard.placeOfYear(2010)]);
    await expect.poll(async () => (await dashboard.chosenYears()).from).toBeGreaterThan(1985);
    const nearer = await dashboard.chosenYears();
    expect(nearer.to).toBeLessThan(2015);
    expect(Math.abs(nearer.to - nearer.from + 1 - 20)).toBeLessThanOrEqual(2);
    await glide(page, [other, { x: other.x, y: other.y - 200 }]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await dashboard.chosenYears()).toEqual(nearer);
  });
});
