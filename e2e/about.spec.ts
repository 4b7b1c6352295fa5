import { expect } from '@playwright/test';
import { WORDS } from './pages/DashboardPage';
import { test } from './pages/test';
import { coverage, eventById, events, LANGUAGES, sources, titleOf } from './record';

test('about the data: how much there is, how complete, what is missing, how to cite and report', async ({
  dashboard,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await dashboard.open();
  await page.getByRole('link', { name: 'About the data' }).click();
  const about = page.getByRole('region', { name: 'About the data' });
  await expect(about.getByRole('heading', { level: 2 })).toBeInViewport();
  await expect(about).toContainText(`${events.length} events`);
  await expect(about).toContainText(`${sources.length.toLocaleString('en')} documents`);
  for (const { text } of coverage.gaps) await expect(about).toContainText(text.en);
  await expect(about.getByRole('rowheader')).toHaveCount(coverage.periods.length);
  await about.getByRole('button', { name: 'Copy citation' }).click();
  await expect(about.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('CC BY 4.0');
  await about.getByRole('button', { name: 'Copy a report to fill in' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('Document that says so:');
});

for (const language of LANGUAGES) {
  test(`the years say how complete they are, in ${language}`, async ({ dashboard, page }) => {
    await dashboard.open(`lang=${language}`);
    const band = page.getByRole('list', { name: WORDS[language].filters.coverage });
    await expect(band.getByRole('listitem')).toHaveCount(coverage.periods.length);
    for (const { note } of coverage.periods) await expect(band).toContainText(note[language]);
  });

  test(`what sources say differently stands side by side in ${language}`, async ({ dashboard }) => {
    const { id, disagreements = [] } = eventById('1979-02-17-border-war-between-china-vietnam');
    const spoken = dashboard.in(language);
    await dashboard.open(`event=${id}&lang=${language}`);
    const event = spoken.event(titleOf(id, language));
    await expect(event.getByRole('heading', { name: WORDS[language].event.disagreements })).toBeVisible();
    const claims = disagreements.flatMap((one) => one.claims);
    expect(claims.length).toBeGreaterThan(1);
    for (const { text } of claims) await expect(event).toContainText(text[language]);
  });

  test(`a post that has no lane is named in words in ${language}`, async ({ dashboard }) => {
    const row = events.find(({ participants }) => participants.some(({ role }) => role));
    const role = row?.participants.find((one) => one.role)?.role;
    if (!row || !role) throw new Error('nobody in the record has a role in words');
    await dashboard.open(`event=${row.id}&lang=${language}`);
    await expect(dashboard.in(language).event(row.title[language])).toContainText(role[language]);
  });
}

test('investment stands as a table under the trade chart', async ({ dashboard }) => {
  await dashboard.open();
  const trade = dashboard.region('trade');
  await trade.getByText(/^Chinese investment in Vietnam/).click();
  const table = trade.getByRole('table', { name: 'Chinese investment in Vietnam' });
  await expect(table.getByRole('row').filter({ hasText: 'newly licensed' }).first()).toBeVisible();
});
