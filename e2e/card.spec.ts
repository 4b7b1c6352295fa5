import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './pages/test';
import { type EventRow, events, expected, personName, titleOf, withAllOf, withAnyOf } from './record';

const TALKS = '2023-09-05-le-hoai-trung-liu-jianchao-talks';
const WHO = 'le-hoai-trung';
const NAME = personName(WHO);
const OTHER = 'liu-jianchao';
const together = expected(withAllOf(WHO, OTHER));

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('a participant’s card opens from the event, and gives the focus back', async ({ dashboard }) => {
  await dashboard.open(`event=${TALKS}`);
  const link = dashboard.event(titleOf(TALKS)).getByRole('link', { name: `About ${NAME}` });
  await link.click();
  const card = dashboard.event(NAME);
  await expect(card.getByRole('heading', { name: NAME })).toBeFocused();
  await dashboard.expectQuery(`event=${TALKS}&profile=${WHO}`);
  await expect(card).toContainText('黎怀忠');
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toBeHidden();
  await expect(link).toBeFocused();
  await dashboard.expectQuery(`event=${TALKS}`);
});

test('so it does by the keyboard alone', async ({ dashboard, page }) => {
  await dashboard.open(`event=${TALKS}`);
  const link = dashboard.event(titleOf(TALKS)).getByRole('link', { name: `About ${NAME}` });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(dashboard.event(NAME).getByRole('heading', { name: NAME })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dashboard.event(NAME)).toBeHidden();
  await expect(link).toBeFocused();
  await expect(dashboard.event(titleOf(TALKS))).toBeVisible();
});

test('a chip of a person leads to the card; a reload keeps it, Back closes it', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(`person=${WHO}`);
  await dashboard
    .region('filters')
    .getByRole('link', { name: `About ${NAME}` })
    .click();
  await expect(dashboard.event(NAME)).toBeVisible();
  await dashboard.expectQuery(`person=${WHO}&profile=${WHO}`);
  await page.waitForLoadState('networkidle');
  await page.reload();
  await dashboard.ready();
  await expect(dashboard.event(NAME).getByRole('table', { name: 'Events by type' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(dashboard.event(NAME)).toBeVisible();
  await page.goBack();
  await expect(dashboard.event(NAME)).toBeHidden();
  await dashboard.expectQuery(`person=${WHO}`);
});

test('it counts as the record does, in this view and in all', async ({ dashboard }) => {
  const inAll = events.filter(withAnyOf(WHO)).length;
  const inView = events.filter((event: EventRow) => withAllOf(WHO, OTHER)(event)).length;
  await dashboard.open(`person=${WHO},${OTHER}&match=all&profile=${WHO}`);
  const total = dashboard.event(NAME).getByRole('row', { name: /^All types/ });
  await expect(total.getByRole('cell')).toHaveText([String(inView), String(inAll)]);
});

test('a counterpart leads to what both took part in, and no less', async ({ dashboard }) => {
  await dashboard.open(`type=visit&event=${TALKS}&profile=${WHO}`);
  const count = together.length === 1 ? '1 event' : `${together.length} events`;
  await dashboard
    .event(NAME)
    .getByRole('button', { name: `${count} with ${personName(OTHER)}`, exact: true })
    .click();
  await expect(dashboard.event(NAME)).toBeHidden();
  await dashboard.expectQuery(`person=${WHO},${OTHER}&match=all`);
  await dashboard.expectEvents(together);
});

test('one card leads to the next, and to the first event', async ({ dashboard, page }) => {
  await dashboard.open(`profile=${WHO}`);
  await dashboard
    .event(NAME)
    .getByRole('link', { name: personName(OTHER), exact: true })
    .first()
    .click();
  const other = dashboard.event(personName(OTHER));
  await expect(other.getByRole('heading', { name: personName(OTHER) })).toBeFocused();
  const first = expected(withAnyOf(OTHER)).at(-1) ?? '';
  await other
    .getByRole('link', { name: titleOf(first), exact: true })
    .first()
    .click();
  await expect(dashboard.event(titleOf(first))).toBeVisible();
  await dashboard.expectQuery(`event=${first}`);
  await page.goBack();
  await expect(other).toBeVisible();
});

test('the open event is left for the next by keys, and is cited in one line', async ({
  dashboard,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [first = '', second = ''] = expected(withAnyOf(WHO));
  await dashboard.open(`person=${WHO}&event=${first}`);
  await expect(dashboard.event(titleOf(first)).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(dashboard.event(titleOf(second))).toBeVisible();
  await page.keyboard.press('k');
  await expect(dashboard.event(titleOf(first))).toBeVisible();
  await dashboard.expectQuery(`person=${WHO}&event=${first}`);
  await dashboard.event(titleOf(first)).getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByText('Citation copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(titleOf(first));
  expect(copied).toContain(`?event=${first}`);
  expect(copied).not.toContain('\n');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test.describe(`${colorScheme}, ${width} px wide`, () => {
      test.use({
        colorScheme,
        viewport: { width, height: 844 },
        contextOptions: { reducedMotion: 'reduce' },
      });

      test('the card is accessible and keeps within the page', async ({ dashboard, page }) => {
        await dashboard.open(`event=${TALKS}&profile=xi-jinping`);
        const card = dashboard.event(personName('xi-jinping'));
        await expect(card.getByRole('table')).toBeVisible();
        expect(await card.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).include('dialog').analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
          [],
        );
        await page.keyboard.press('Escape');
        await expect(card).toBeHidden();
        await expect(dashboard.event(titleOf(TALKS))).toBeVisible();
      });
    });
  }
}
