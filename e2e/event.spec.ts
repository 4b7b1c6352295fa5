import { expect } from '@playwright/test';
import { test } from './pages/test';
import { all, eventById, expected, LANGUAGES, officeName, sources, titleOf, withAnyOf } from './record';

const TALKS = '2023-09-05-le-hoai-trung-liu-jianchao-talks';
const ENVOY = '2026-02-04-xi-jinping-le-hoai-trung';

test('a click on the title opens the event', async ({ dashboard }) => {
  await dashboard.open();
  const detail = await dashboard.openEvent(titleOf(TALKS));
  await dashboard.expectQuery(`event=${TALKS}`);
  await expect(detail.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(detail).toContainText('5 Sep 2023');
  await expect(detail).toContainText(eventById(TALKS).summary.en);
  await expect(dashboard.row(titleOf(TALKS))).toHaveAttribute('aria-current', 'true');
});

test('so does a click elsewhere in the row, and Enter on its link', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.row(titleOf(TALKS)).getByRole('cell').last().click();
  await expect(dashboard.event(titleOf(TALKS))).toBeVisible();
  await page.keyboard.press('Escape');
  await dashboard.link(titleOf(ENVOY)).focus();
  await page.keyboard.press('Enter');
  await expect(dashboard.event(titleOf(ENVOY))).toBeVisible();
});

test('each participant stands with the offices held on that date', async ({ dashboard }) => {
  await dashboard.open();
  const then = await dashboard.openEvent(titleOf(TALKS));
  const his = (detail: typeof then) => {
    return detail
      .getByRole('listitem')
      .filter({ has: detail.page().getByRole('button', { name: 'Lê Hoài Trung' }) });
  };
  await expect(his(then)).toContainText(officeName('vn-external-relations-head'));
  await expect(his(then)).not.toContainText(officeName('vn-foreign-minister'));
  await expect(then).toContainText(officeName('cn-international-department-head'));
  await dashboard.closeEvent();
  const later = await dashboard.openEvent(titleOf(ENVOY));
  await expect(his(later)).toContainText(officeName('vn-foreign-minister'));
  await expect(later).toContainText(officeName('cn-president'));
});

test('each source is named, with what it supports', async ({ dashboard }) => {
  await dashboard.open(`event=${TALKS}`);
  const detail = dashboard.event(titleOf(TALKS));
  const cited = new Set(eventById(TALKS).evidence.map(({ source }) => source));
  for (const { id, title } of sources.filter((source) => cited.has(source.id))) {
    await expect(detail, id).toContainText(title);
  }
  await expect(detail).toContainText(/para\. \d+/);
  await expect(detail).toContainText(/Supports: .*date/);
  await expect(detail).toContainText('How this was concluded');
});

test('its date is marked on both charts, and the offices are those of that day', async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.openEvent(titleOf(TALKS));
  for (const part of ['trade', 'leadership'] as const) {
    await expect(dashboard.region(part).getByRole('img', { name: 'Marked: 5 Sep 2023' })).toBeVisible();
  }
  const [trade, leadership] = await Promise.all(
    (['trade', 'leadership'] as const).map((part) =>
      dashboard
        .region(part)
        .getByRole('img', { name: /^Marked/ })
        .boundingBox(),
    ),
  );
  expect(Math.abs((trade?.x ?? 0) - (leadership?.x ?? 99)), 'one line through both').toBeLessThan(1.5);
  await expect(dashboard.region('leadership')).toContainText('as of 5 Sep 2023');
  await dashboard.closeEvent();
  await expect(dashboard.page.getByRole('img', { name: /^Marked/ })).toHaveCount(0);
});

test('Escape closes, and the focus returns to the row', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.openEvent(titleOf(TALKS));
  await page.keyboard.press('Escape');
  await expect(dashboard.event(titleOf(TALKS))).toBeHidden();
  await expect(dashboard.link(titleOf(TALKS))).toBeFocused();
  await dashboard.expectQuery('');
});

test('previous and next walk the view; at its ends they rest', async ({ dashboard, page }) => {
  const ids = expected(withAnyOf('le-hoai-trung'));
  const [first = '', second = ''] = ids;
  await dashboard.open(`person=le-hoai-trung&event=${first}`);
  const previous = page.getByRole('button', { name: 'Previous event' });
  const next = page.getByRole('button', { name: 'Next event' });
  await expect(previous).toBeDisabled();
  await expect(dashboard.event(titleOf(first))).toContainText(`1 of ${ids.length}`);
  await next.click();
  await expect(dashboard.event(titleOf(second))).toBeVisible();
  await dashboard.expectQuery(`person=le-hoai-trung&event=${second}`);
  await previous.click();
  await expect(dashboard.event(titleOf(first))).toBeVisible();
  for (const id of ids.slice(1)) {
    await next.click();
    await expect(dashboard.event(titleOf(id))).toBeVisible();
  }
  await expect(next).toBeDisabled();
});

test('arrows move between the rows, Home and End to the first and last', async ({ dashboard, page }) => {
  const [first = '', second = '', third = ''] = expected(all);
  await dashboard.open();
  await dashboard.expectEvents(expected(all));
  await dashboard.link(titleOf(first)).focus();
  await page.keyboard.press('ArrowDown');
  await expect(dashboard.link(titleOf(second))).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dashboard.link(titleOf(third))).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dashboard.link(titleOf(second))).toBeFocused();
  await page.keyboard.press('End');
  await expect(dashboard.link(titleOf(expected(all).at(-1) ?? ''))).toBeFocused();
  await page.keyboard.press('Home');
  await expect(dashboard.link(titleOf(first))).toBeFocused();
});

test('a link to an event opens it, in each language', async ({ dashboard }) => {
  for (const language of LANGUAGES) {
    await dashboard.open(`event=${ENVOY}&lang=${language}`);
    const detail = dashboard.in(language).event(titleOf(ENVOY, language));
    await expect(detail).toBeVisible();
    await expect(detail).toContainText(eventById(ENVOY).summary[language]);
  }
});

test('an event outside the filters opens and says that it is', async ({ dashboard, page }) => {
  await dashboard.open(`year=2023&event=${ENVOY}`);
  await expect(dashboard.event(titleOf(ENVOY))).toContainText('outside the current filters');
  await expect(page.getByRole('button', { name: 'Next event' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dashboard.event(titleOf(ENVOY))).toBeHidden();
});

test('a related event opens in place of this one, Back returns', async ({ dashboard, page }) => {
  await dashboard.open(`event=${TALKS}`);
  const detail = dashboard.event(titleOf(TALKS));
  const other = '2023-09-liu-jianchao-visit-vietnam';
  await detail.getByRole('link', { name: titleOf(other), exact: true }).click();
  await expect(dashboard.event(titleOf(other))).toBeVisible();
  await page.goBack();
  await expect(detail).toBeVisible();
});

test('a person in the event filters the view behind it', async ({ dashboard }) => {
  await dashboard.open(`event=${TALKS}`);
  await dashboard.event(titleOf(TALKS)).getByRole('button', { name: 'Liu Jianchao' }).click();
  await dashboard.expectQuery(`person=liu-jianchao&event=${TALKS}`);
  await dashboard.expectEvents(expected(withAnyOf('liu-jianchao')));
});

test('a link opens in a new tab by the reader’s usual way', async ({ dashboard, context }) => {
  await dashboard.open();
  const opened = context.waitForEvent('page');
  await dashboard.link(titleOf(TALKS)).click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(tab).toHaveURL((url) => url.search === `?event=${TALKS}`);
  await expect(tab.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(dashboard.event(titleOf(TALKS))).toBeHidden();
});

test.describe('where there is no room beside the table', () => {
  test.use({ viewport: { width: 1000, height: 800 } });

  test('the event stands over the page, and gives it back', async ({ dashboard, page }) => {
    await dashboard.open();
    await dashboard.openEvent(titleOf(TALKS));
    await page.keyboard.press('Escape');
    await expect(dashboard.event(titleOf(TALKS))).toBeHidden();
    await expect(dashboard.link(titleOf(TALKS))).toBeFocused();
    await dashboard.openEvent(titleOf(ENVOY));
    await page.goBack();
    await expect(dashboard.event(titleOf(ENVOY))).toBeHidden();
    await dashboard.expectEvents(expected(all));
  });
});

test.describe('where there is room for one of them only', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('the event takes the table’s place, and gives it back', async ({ dashboard, page }) => {
    await dashboard.open(`event=${TALKS}`);
    await expect(dashboard.event(titleOf(TALKS))).toBeVisible();
    await expect(dashboard.region('trade').getByRole('img', { name: /^Marked/ })).toBeVisible();
    // Its row comes a moment after the first ones, behind the event.
    await expect(page.locator(`a[data-event="${TALKS}"]`)).toBeAttached();
    await page.keyboard.press('Escape');
    await dashboard.expectEvents(expected(all));
    await expect(dashboard.link(titleOf(TALKS))).toBeFocused();
  });
});
