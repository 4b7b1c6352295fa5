import type { Page } from '@playwright/test';

/** `type` is told apart since nothing may hold up the next letter; `nothing` changes nothing. */
export type LargeAction = {
  readonly kind: 'filter' | 'sort' | 'type' | 'menu' | 'nothing';
  readonly name: string;
  readonly run: (page: Page) => Promise<unknown>;
};

const filters = (page: Page) => page.getByRole('region', { name: 'Filters' });
const press = (name: string): LargeAction => ({
  kind: 'filter',
  name,
  run: (page) => page.getByRole('button', { name, exact: true }).first().click(),
});
const sortBy = (name: string): LargeAction => ({
  kind: 'sort',
  name: `sort by ${name}`,
  run: (page) => page.getByRole('columnheader', { name }).getByRole('button').click(),
});
const option = (label: string, at: number): LargeAction => ({
  kind: 'filter',
  name: `${label} ${at}`,
  run: (page) => page.getByRole('dialog', { name: label, exact: true }).getByRole('checkbox').nth(at).click(),
});
const choice = (label: string, name: string): LargeAction => ({
  kind: 'filter',
  name: `${label}: ${name}`,
  run: (page) => page.getByRole('dialog', { name: label, exact: true }).getByRole('radio', { name }).click(),
});
const inMenu = (label: string, ...actions: readonly LargeAction[]): readonly LargeAction[] => [
  {
    kind: 'menu',
    name: `open ${label}`,
    run: (page) => filters(page).getByRole('button', { name: label }).first().click(),
  },
  ...actions,
  { kind: 'menu', name: `close ${label}`, run: (page) => page.keyboard.press('Escape') },
];
const year = (label: string, value: string): readonly LargeAction[] => [
  {
    kind: 'nothing',
    name: `write ${value}`,
    run: (page) => page.getByRole('dialog', { name: 'Years', exact: true }).getByLabel(label).fill(value),
  },
  { kind: 'filter', name: `${label} ${value}`, run: (page) => page.keyboard.press('Enter') },
];
const type = (text: string): readonly LargeAction[] => [
  { kind: 'nothing', name: 'enter the search', run: (page) => page.getByRole('searchbox').first().click() },
  ...[...text].map(
    (key): LargeAction => ({
      kind: 'type',
      name: `type ${key}`,
      // Signs have no key: they come as from an input method.
      run: ({ keyboard }) => (/[a-z ]/.test(key) ? keyboard.press(key) : keyboard.insertText(key)),
    }),
  ),
  { kind: 'nothing', name: 'End', run: (page) => page.keyboard.press('End') },
];

/** The benchmark's round through the filters, as far as it can be gone by hand, and letters one by one. */
export const LARGE_ACTIONS: readonly LargeAction[] = [
  ...inMenu('Type', option('Type', 0), option('Type', 1), option('Type', 0)),
  ...inMenu('Topic', option('Topic', 0), option('Topic', 3), option('Topic', 7)),
  press('Since 2008'),
  press('Last 5 years'),
  press('All'),
  ...inMenu('Years', ...year('First year', '2013'), ...year('Last year', '2013')),
  press('Clear all'),
  ...inMenu(
    'People',
    option('People', 0),
    option('People', 1),
    choice('People', 'all together'),
    option('People', 2),
    choice('People', 'any of'),
  ),
  press('Clear all'),
  ...inMenu('Office', option('Office', 0), option('Office', 1)),
  press('Since 2008'),
  ...inMenu('Place', option('Place', 0), option('Place', 1), option('Place', 0)),
  press('Clear all'),
  ...inMenu('Place', option('Place', 9), option('Place', 12)),
  sortBy('Date'),
  ...inMenu('Type', option('Type', 4)),
  sortBy('Evidence'),
  ...inMenu('Topic', option('Topic', 5)),
  sortBy('Evidence'),
  sortBy('Date'),
  press('Clear all'),
  { kind: 'nothing', name: 'Shift', run: (page) => page.keyboard.press('Shift') },
  ...type('railway'),
  press('Clear all'),
  ...type('nguyen van'),
  press('Clear all'),
  ...type('铁路'),
  press('Clear all'),
  { kind: 'nothing', name: 'Shift', run: (page) => page.keyboard.press('Shift') },
];

type Scroll = { readonly name: string; readonly run: (page: Page) => Promise<unknown> };

const table = (page: Page) => page.locator('[data-scroller]');
const wheel = (by: number, times: number) => async (page: Page) => {
  await table(page).hover();
  for (let turn = 0; turn < times; turn += 1) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(16);
  }
  await page.waitForTimeout(400);
};

/** Ways through the table; a bar dragged is the browser scrolled far at each step. */
export const SCROLLS: readonly Scroll[] = [
  { name: 'the wheel', run: wheel(120, 150) },
  { name: 'the wheel, fast', run: wheel(900, 120) },
  { name: 'the wheel, back', run: wheel(-500, 120) },
  {
    name: 'the bar dragged',
    run: async (page) => {
      for (let step = 0; step < 80; step += 1) {
        await table(page).evaluate(
          (element, share) => {
            element.scrollTop = (element.scrollHeight - element.clientHeight) * share;
          },
          ((step * 37) % 80) / 79,
        );
        await page.waitForTimeout(30);
      }
      await page.waitForTimeout(400);
    },
  },
  {
    name: 'Page Down held',
    run: async (page) => {
      await page.locator('tr[data-at]').nth(8).focus();
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('PageDown');
        await page.waitForTimeout(30);
      }
      await page.waitForTimeout(400);
    },
  },
];
