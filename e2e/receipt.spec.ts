import { expect, type Page } from '@playwright/test';
import { test } from './pages/test';
import { expected, ofType, released, titleOf } from './record';

/** The record is changed on its way to the page, which a worker would hide. */
test.use({ serviceWorkers: 'block' });

const [CALL = ''] = expected(ofType('phone-call'));
const EARLIER = '2026-11-01';
const receipt = (page: Page) => page.getByRole('region', { name: 'About this link' });

/** As if a version had gone before, since when these events came in or were revised. */
async function releaseBefore(
  page: Page,
  added: readonly string[],
  revised: readonly string[],
): Promise<void> {
  await page.route(/\/rest-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const rows = (ids: readonly string[]) => JSON.stringify(ids.map((id) => `events/${id}`));
    const before = { version: EARLIER, note: { en: '-', vi: '-', zh: '-' }, added: [], revised: [] };
    // The record is JSON within a string, whose quotes may be escaped.
    const changed = body.replace(
      /(\\?")changelog\1:\[(\{.*?)\1added\1:\[\],\1revised\1:\[\]/,
      (_, quote: string, entry: string) =>
        `"changelog":[${JSON.stringify(before)},`.replaceAll('"', quote) +
        entry +
        `"added":${rows(added)},"revised":${rows(revised)}`.replaceAll('"', quote),
    );
    expect(changed).not.toBe(body);
    await route.fulfill({ response, body: changed });
  });
}

test('a link opens with a line on what has changed since it was made', async ({ dashboard, page }) => {
  const [first = '', second = ''] = expected(ofType('visit'));
  await releaseBefore(page, [CALL, first], [second]);
  await dashboard.open(`type=visit&as=${EARLIER}`);
  const line = receipt(page);
  await expect(line.getByRole('status')).toHaveText(
    /^This link shows: \d+ events of type .*, newest first\./,
  );
  await expect(line.getByRole('status')).toContainText(
    'Since this link was made (data of 1 Nov 2026): 1 event added, 1 event revised in this view.',
  );
  await line.getByText('What changed').click();
  await expect(line.getByRole('link')).toHaveText([titleOf(first), titleOf(second)]);
  await line.getByRole('link', { name: titleOf(second) }).click();
  await expect(dashboard.event(titleOf(second))).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(line).toBeHidden();
});

test('the address drops the version at once, and going on or loading again says no more of it', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('');
  await dashboard.open(`type=phone-call&as=${EARLIER}&utm_source=mail`);
  await dashboard.expectQuery('type=phone-call&utm_source=mail');
  await expect(receipt(page)).toContainText('is not on record');
  await page.goBack();
  await expect(page).toHaveURL((url) => url.search === '');
  await dashboard.open(`type=phone-call&as=${EARLIER}`);
  await receipt(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(receipt(page)).toBeHidden();
  await page.reload();
  await dashboard.ready();
  await dashboard.expectEvents(expected(ofType('phone-call')));
  await expect(receipt(page)).toBeHidden();
});

test('a link of the same data opens without a word, unless something was not recognised', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(`type=phone-call&as=${released}`);
  await dashboard.expectEvents(expected(ofType('phone-call')));
  await expect(receipt(page)).toBeHidden();
  await dashboard.open(`type=phone-call,duel&as=${released}`);
  await expect(receipt(page)).toContainText('Not recognised: type=duel.');
});

test('a version that is no date is named and can be taken away', async ({ dashboard, page }) => {
  await dashboard.open('as=yesterday');
  await page.getByRole('button', { name: 'Remove not understood: as=yesterday' }).click();
  await dashboard.expectQuery('');
});
