import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import type { DashboardPage } from './pages/DashboardPage';
import type { onlyBy } from './pages/onlyBy';
import {
  about,
  bestDocumentedFirst,
  both,
  expected,
  expectedBy,
  inCountry,
  inYears,
  officesOf,
  ofType,
  oldestFirst,
  personName,
  titleOf,
  withAllOf,
  withAnyOf,
} from './record';

const WHO = 'le-hoai-trung';
const OTHER = 'liu-jianchao';
const TALKS = '2023-09-05-le-hoai-trung-liu-jianchao-talks';
const HIS = expected(withAnyOf(WHO));

const RAIL = about('rail');

/**
 * Whatever is pressed, ticked, chosen, written or folded, told once for every hand: each result stands
 * in the address and comes back on reload. What is drawn or dragged differs from hand to hand, and
 * stands in their own specs.
 */
export function pressedGestures(test: ReturnType<typeof onlyBy>): void {
  test('a range often asked for', async ({ dashboard }) => {
    await dashboard.open('topic=rail');
    await dashboard.press(dashboard.preset('Since 2008'));
    await dashboard.expectKept('year=2008..latest&topic=rail', async () => {
      await dashboard.expectEvents(expected(both(RAIL, inYears(2008, 9999))));
      await expect(dashboard.preset('Since 2008')).toHaveAttribute('aria-pressed', 'true');
    });
    await dashboard.press(dashboard.preset('All'));
    await dashboard.expectQuery('topic=rail');
  });

  test('years by their fields', async ({ dashboard }) => {
    await dashboard.open('topic=rail');
    await dashboard.chooseYears(2019, 2023);
    await dashboard.expectKept('year=2019..2023&topic=rail', () =>
      dashboard.expectEvents(expected(both(RAIL, inYears(2019, 2023)))),
    );
  });

  test('filters by their menus, one taken off, then all', async ({ dashboard }) => {
    await dashboard.open('year=2023');
    await dashboard.filterBy('Type', 'Meeting or talks');
    await dashboard.filterBy('Place', 'Vietnam');
    await dashboard.expectKept('year=2023&type=meeting&place=VN', () =>
      dashboard.expectEvents(expected(both(inYears(2023), both(ofType('meeting'), inCountry('VN'))))),
    );
    await dashboard.press(dashboard.chip('Vietnam'));
    await dashboard.expectQuery('year=2023&type=meeting');
    await dashboard.clearAll();
    await dashboard.expectQuery('');
  });

  test('people found in their menu, asked for together', async ({ dashboard }) => {
    await dashboard.open('year=2023');
    const menu = await dashboard.openMenu('People');
    for (const name of [WHO, OTHER].map(personName)) {
      await dashboard.enter(menu.getByRole('searchbox', { name: 'Find in People' }), name);
      await dashboard.press(menu.getByRole('checkbox', { name: new RegExp(`^${name}`) }));
    }
    await dashboard.choose(menu, 'all together');
    await dashboard.closeMenu(menu);
    await dashboard.expectKept(`year=2023&person=${WHO},${OTHER}&match=all`, () =>
      dashboard.expectEvents(expected(both(inYears(2023), withAllOf(WHO, OTHER)))),
    );
  });

  test('whose figures, and what is drawn of them', async ({ dashboard }) => {
    await dashboard.open('year=2017..2024');
    const trade = dashboard.region('trade');
    const list = trade.getByRole('combobox', { name: 'Chart' });
    await dashboard.skipTo('Trade');
    await dashboard.choose(trade, 'Compare');
    await dashboard.pick(list, 'imports');
    await dashboard.expectKept('year=2017..2024&reporter=compare&chart=imports', async () => {
      await expect(trade.getByRole('radio', { name: 'Compare' })).toBeChecked();
      await expect(list).toHaveValue('imports');
      await expect(dashboard.chartYear(2024)).toBeAttached();
    });
  });

  test('the figures as a table, in another order, and saved', async ({ dashboard, page }) => {
    await dashboard.open('year=2017..2023&chart=imports');
    await dashboard.skipTo('Trade');
    const table = await dashboard.asTable('trade');
    await dashboard.expectKept('year=2017..2023&chart=imports&tables=trade', () =>
      expect(table).toBeVisible(),
    );
    await dashboard.skipTo('Trade');
    const heading = table.getByRole('columnheader', { name: 'bn USD' });
    const values = async () =>
      (await table.locator('tbody tr td:nth-child(3)').allTextContents()).map(Number);
    await dashboard.press(heading.getByRole('button'));
    await dashboard.expectKept('year=2017..2023&chart=imports&tables=trade&order=trade.-value', async () => {
      await expect(heading).toHaveAttribute('aria-sort', 'descending');
      const shown = await values();
      expect(shown).toEqual(shown.toSorted((a, b) => b - a));
    });
    await dashboard.skipTo('Trade');
    await dashboard.press(dashboard.region('trade').getByRole('button', { name: 'Export', exact: true }));
    const menu = page.getByRole('dialog', { name: 'Export trade', exact: true });
    const coming = page.waitForEvent('download');
    await dashboard.press(menu.getByRole('button', { name: 'Table (CSV)' }));
    const file = await coming;
    const lines = readFileSync(await file.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(await table.getByRole('row').count());
    await dashboard.closeMenu(menu);
  });

  test('offices chosen, those in office on a day written, and the lanes as a table', async ({
    dashboard,
    page,
  }) => {
    await dashboard.open('year=2022..2024');
    const region = dashboard.region('leadership');
    await dashboard.skipTo('Leadership');
    await dashboard.press(region.getByRole('button', { name: 'Offices shown: all' }));
    const menu = page.getByRole('dialog', { name: 'Offices shown' });
    await dashboard.press(menu.getByRole('checkbox', { name: 'All: State' }));
    await dashboard.closeMenu(menu);
    const field = region.getByLabel('As of', { exact: true });
    if (dashboard.hand === 'keyboard') {
      await dashboard.walkTo(field);
      await page.keyboard.type('09052023');
    } else await dashboard.enter(field, '2023-09-05');
    await dashboard.expectQuery('year=2022..2024&on=2023-09-05&lanes=state');
    const holders = region.getByRole('table', { name: 'Office-holders' });
    const inOffice = region.getByRole('table', { name: 'In office, 5 Sep 2023' });
    await dashboard.press(region.getByRole('button', { name: 'View as table' }));
    await dashboard.expectKept('year=2022..2024&on=2023-09-05&lanes=state&tables=leadership', async () => {
      await expect(inOffice).toBeVisible();
      for (const name of officesOf('state')) await expect(holders).toContainText(name);
    });
    await dashboard.skipTo('Leadership');
    await dashboard.press(region.getByRole('button', { name: 'Clear date' }));
    await dashboard.expectQuery('year=2022..2024&lanes=state&tables=leadership');
  });

  test('changes in another order, what one rests on, a person of it', async ({ dashboard }) => {
    await dashboard.open('year=2018..2024&lanes=vn-general-secretary,vn-president');
    const region = dashboard.region('leadership');
    const changes = region.getByRole('listitem').filter({ hasText: '→' });
    await dashboard.skipTo('Leadership');
    await dashboard.choose(region, 'By office');
    const first = changes.first();
    await dashboard.expectKept(
      'year=2018..2024&lanes=vn-general-secretary,vn-president&order=changes.office',
      async () => {
        await expect(region.getByRole('radio', { name: 'By office' })).toBeChecked();
        await expect(first).toContainText('Nguyễn Phú Trọng → Tô Lâm');
      },
    );
    await dashboard.skipTo('Leadership');
    await dashboard.press(first.locator('summary'));
    await expect(first.locator('details').getByRole('link').first()).toBeVisible();
    await dashboard.press(first.getByRole('button', { name: 'Tô Lâm', exact: true }));
    await dashboard.expectKept(
      'year=2018..2024&person=to-lam&lanes=vn-general-secretary,vn-president&order=changes.office',
      () => expect(changes.first()).toContainText('Tô Lâm'),
    );
  });

  test('every change, and the first again', async ({ dashboard }) => {
    await dashboard.open('year=2000..2025');
    const region = dashboard.region('leadership');
    const changes = region.getByRole('listitem').filter({ hasText: '→' });
    const all = region.getByRole('button', { name: /^Show all \d+ changes$/ });
    await dashboard.skipTo('Leadership');
    const few = await changes.count();
    const count = Number(/\d+/.exec(await all.innerText())?.[0]);
    expect(few).toBeLessThan(count);
    await dashboard.press(all);
    await dashboard.expectKept('year=2000..2025&full=changes', () => expect(changes).toHaveCount(count));
    await dashboard.skipTo('Leadership');
    await dashboard.press(region.getByRole('button', { name: 'Show fewer changes' }));
    await dashboard.expectQuery('year=2000..2025');
    await expect(changes).toHaveCount(few);
  });

  test('columns chosen and put in order', async ({ dashboard }) => {
    await dashboard.open('year=2023');
    await dashboard.skipTo('Events');
    const menu = await openColumns(dashboard);
    await dashboard.press(menu.getByRole('checkbox', { name: 'Place' }));
    await dashboard.press(menu.getByRole('button', { name: 'Move Place earlier' }));
    await dashboard.closeMenu(menu);
    await dashboard.expectKept('year=2023&cols=date,event,people,place,evidence', () =>
      expect(
        dashboard.rows().locator('[data-column="place"]').filter({ hasText: 'Vietnam' }).first(),
      ).toBeVisible(),
    );
  });

  test('the order of the events by several columns of their menu', async ({ dashboard }) => {
    await dashboard.open('year=2023');
    await dashboard.skipTo('Events');
    const menu = await openColumns(dashboard);
    await dashboard.pick(menu.getByRole('combobox', { name: 'Sort by Evidence' }), 'descending');
    await dashboard.expectQuery('year=2023&sort=-evidence');
    await dashboard.pick(menu.getByRole('combobox', { name: 'Sort by Date' }), 'ascending');
    // A list that a mouse has opened keeps the first Escape for itself.
    if (dashboard.hand === 'mouse') await dashboard.page.keyboard.press('Escape');
    await dashboard.closeMenu(menu);
    const order = expectedBy((a, b) => bestDocumentedFirst(a, b) || oldestFirst(a, b));
    const there = expected(inYears(2023));
    await dashboard.expectKept('year=2023&sort=-evidence,date', () =>
      dashboard.expectEvents(order.filter((id) => there.includes(id))),
    );
  });

  test('an event opened, the next and the one before, closed, the focus back', async ({
    dashboard,
    page,
  }) => {
    const [first = '', second = ''] = HIS;
    await dashboard.open(`person=${WHO}`);
    await dashboard.skipTo('Events');
    await dashboard.openEvent(titleOf(first));
    await dashboard.expectQuery(`person=${WHO}&event=${first}`);
    await dashboard.press(page.getByRole('button', { name: 'Next event' }));
    await dashboard.expectKept(`person=${WHO}&event=${second}`, () =>
      expect(dashboard.event(titleOf(second))).toBeVisible(),
    );
    await dashboard.press(page.getByRole('button', { name: 'Previous event' }));
    await expect(dashboard.event(titleOf(first))).toBeVisible();
    await dashboard.closeEvent();
    await dashboard.expectQuery(`person=${WHO}`);
    await expect(dashboard.link(titleOf(first))).toBeFocused();
  });

  test('the day of the offices by the event that is open', async ({ dashboard }) => {
    await dashboard.open(`person=${WHO}&year=2023`);
    await dashboard.skipTo('Events');
    await dashboard.openEvent(titleOf(TALKS));
    await dashboard.expectKept(`year=2023&person=${WHO}&event=${TALKS}`, () =>
      expect(dashboard.region('leadership')).toContainText('as of 5 Sep 2023 · the selected event'),
    );
  });

  test('a card opened, closed, and left for what two took part in', async ({ dashboard }) => {
    const name = personName(WHO);
    const together = expected(withAllOf(WHO, OTHER));
    await dashboard.open(`event=${TALKS}`);
    const link = dashboard.event(titleOf(TALKS)).getByRole('link', { name: `About ${name}` });
    const card = dashboard.event(name);
    await dashboard.press(link);
    await dashboard.expectKept(`event=${TALKS}&profile=${WHO}`, () => expect(card).toBeVisible());
    await dashboard.press(card.getByRole('button', { name: 'Close' }));
    await dashboard.expectQuery(`event=${TALKS}`);
    await dashboard.press(link);
    await expect(link).toBeAttached();
    const counted = new RegExp(`^${together.length} events? with ${personName(OTHER)}$`);
    await dashboard.press(card.getByRole('button', { name: counted }));
    await dashboard.expectQuery(`person=${WHO},${OTHER}&match=all`);
    await dashboard.expectEvents(together);
  });

  test('who met whom: its tab, its order, a pair of it', async ({ dashboard, page }) => {
    const rule = both(withAllOf('to-lam', 'xi-jinping'), inYears(2025));
    await dashboard.open('year=2025');
    const people = page
      .getByRole('table', { name: 'Events by people of the two sides' })
      .getByRole('rowheader');
    await dashboard.skipTo('Events');
    await dashboard.showTab('Who met whom');
    await dashboard.expectKept('year=2025&tab=counterparts', () => expect(people.first()).toBeVisible());
    const byTotal = await people.allTextContents();
    await dashboard.skipTo('Events');
    await dashboard.press(page.getByRole('button', { name: 'Vietnamese side: sort by name' }));
    await dashboard.press(page.getByRole('button', { name: 'Chinese side: sort by name' }));
    const byName = byTotal.slice(0, -1).toSorted(new Intl.Collator('en').compare);
    await dashboard.expectKept(
      'year=2025&tab=counterparts&order=vn-counterparts.name,cn-counterparts.name',
      async () => {
        const table = page.getByRole('table', { name: 'Events by people of the two sides' });
        await expect.poll(async () => (await people.allTextContents()).slice(0, -1)).toEqual(byName);
        await expect(table.locator('[aria-sort="ascending"]')).toHaveCount(2);
      },
    );
    await dashboard.skipTo('Events');
    await dashboard.press(page.getByRole('button', { name: 'Total: sort the Vietnamese side by it' }));
    await expect.poll(() => people.allTextContents()).toEqual(byTotal);
    await dashboard.expectQuery('year=2025&tab=counterparts&order=cn-counterparts.name');
    const pair = `${personName('to-lam')} and ${personName('xi-jinping')}: `;
    await dashboard.press(page.getByRole('button', { name: pair }));
    await dashboard.expectQuery('year=2025&person=to-lam,xi-jinping&match=all&order=cn-counterparts.name');
    await dashboard.expectEvents(expected(rule));
  });

  test('who met whom: all of them, and the most frequent again', async ({ dashboard, page }) => {
    await dashboard.open('tab=counterparts');
    const people = page
      .getByRole('table', { name: 'Events by people of the two sides' })
      .getByRole('rowheader');
    const all = page.getByRole('button', { name: /^Show all: / });
    await expect(people).toHaveCount(12 + 1);
    const count = Number(/\d+/.exec(await all.innerText())?.[0]);
    await dashboard.skipTo('Events');
    await dashboard.press(all);
    await dashboard.expectKept('tab=counterparts&full=counterparts', () =>
      expect(people).toHaveCount(count + 1),
    );
    await dashboard.skipTo('Events');
    await dashboard.press(page.getByRole('button', { name: 'Show the most frequent only' }));
    await dashboard.expectQuery('tab=counterparts');
    await expect(people).toHaveCount(12 + 1);
  });

  test('one selection kept beside another, exchanged, and let go', async ({ dashboard, page }) => {
    const totals = page
      .getByRole('table', { name: 'Events by type' })
      .getByRole('row', { name: /^All types/ });
    const expectTotals = (a: number, b: number) =>
      expect(totals.getByRole('cell')).toHaveText(
        [a, b].map((year) => String(expected(inYears(year)).length)),
      );
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await dashboard.open('year=2023');
    await dashboard.skipTo('Events');
    await dashboard.showTab('Compare');
    await dashboard.press(button('Keep this selection as B'));
    await expectTotals(2023, 2023);
    await dashboard.chooseYears(2024, 2024);
    await expectTotals(2024, 2023);
    await dashboard.press(button('Swap A and B'));
    await dashboard.expectKept('year=2023&tab=compare&vs=year%3D2024', () => expectTotals(2023, 2024));
    await dashboard.skipTo('Events');
    await dashboard.press(button('Remove B'));
    await dashboard.expectQuery('year=2023&tab=compare');
    await expect(totals).toBeHidden();
  });
}

/** What stands above the table, and above no cards: its heads. */
export function tableGestures(test: ReturnType<typeof onlyBy>): void {
  test('the order of the table by a heading', async ({ dashboard }) => {
    const rail = expected(RAIL);
    await dashboard.open('topic=rail');
    await dashboard.skipTo('Events');
    await dashboard.press(sortButton(dashboard, 'Date'));
    await dashboard.expectKept('topic=rail&sort=date', () =>
      dashboard.expectEvents(expectedBy(oldestFirst).filter((id) => rail.includes(id))),
    );
  });
}

async function openColumns(dashboard: DashboardPage): Promise<Locator> {
  await dashboard.press(dashboard.region('events').getByRole('button', { name: 'Columns' }));
  return dashboard.page.getByRole('dialog', { name: 'Columns', exact: true });
}

export const sortButton = (dashboard: DashboardPage, name: string): Locator =>
  dashboard.table.getByRole('columnheader', { name }).getByRole('button');
