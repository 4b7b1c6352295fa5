import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../src/i18n/messages/en';
import { vi } from '../../src/i18n/messages/vi';
import { zh } from '../../src/i18n/messages/zh';
import {
  all,
  events,
  expected,
  type Language,
  madeBeforehand,
  titleOf,
  yearHeadings,
  yearsOfRecord,
} from '../record';

/** Names as each language gives them: what they are called may change, that they are found by it not. */
export const WORDS = { en, vi, zh } as const;

const LANGUAGE_NAMES = { en: 'English', vi: 'Tiếng Việt', zh: '中文' } as const;

export type FacetName = 'People' | 'Type' | 'Topic' | 'Office' | 'Place';

const startsWith = (text: string) => new RegExp(`^${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);

/** The page as its readers find things: by role and name. Methods are what they do. */
export class DashboardPage {
  readonly table: Locator;
  readonly status: Locator;

  constructor(
    readonly page: Page,
    readonly language: Language = 'en',
  ) {
    const { events: words } = WORDS[language];
    this.table = page.getByRole('table', { name: words.title, exact: true });
    this.status = page.getByRole('status').filter({ hasText: /\d/ });
  }

  /** The same page, its names in another language. */
  in(language: Language): DashboardPage {
    return new DashboardPage(this.page, language);
  }

  region(name: 'filters' | 'events' | 'trade' | 'leadership'): Locator {
    const words = WORDS[this.language];
    const names = {
      filters: words.filters.title,
      events: words.events.title,
      trade: words.trade.region,
      leadership: words.leadership.region,
    };
    return this.page.getByRole('region', { name: names[name], exact: true });
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(query === '' ? './' : `./?${query}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-ready', 'true');
  }

  /** The rows' permalinks, in order. */
  links(): Locator {
    return this.table.getByRole('link');
  }

  rows(): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('link') });
  }

  row(title: string): Locator {
    return this.rows().filter({ has: this.page.getByRole('link', { name: title, exact: true }) });
  }

  link(title: string): Locator {
    return this.table.getByRole('link', { name: title, exact: true });
  }

  /** The rows' titles, in order; read at one go, as hundreds asked for one by one take long. */
  async titles(): Promise<readonly string[]> {
    if ((await this.table.count()) === 0) return [];
    return this.table.evaluate((table) =>
      [...table.querySelectorAll('a')].map((link) => link.textContent ?? ''),
    );
  }

  /** "12 of 27 events": the twelve. */
  async count(): Promise<number> {
    return Number.parseInt(await this.status.first().innerText(), 10);
  }

  /** Exactly these events in this order, said so by rows, table and status. */
  async expectEvents(ids: readonly string[]): Promise<void> {
    await this.expectTitles(ids.map((id) => titleOf(id, this.language)));
    await expect(this.status.first()).toHaveText(new RegExp(`^${ids.length}\\D+${events.length}\\D`));
    if (ids.length > 0) await this.expectRowCount(ids);
  }

  async expectTitles(titles: readonly string[]): Promise<void> {
    await expect.poll(() => this.titles(), { timeout: 15_000 }).toEqual(titles);
  }

  /** What the page made beforehand shows of all events: their number, and the newest. */
  async expectFirstRows(): Promise<void> {
    const ids = madeBeforehand();
    await this.expectTitles(ids.map((id) => titleOf(id, this.language)));
    await expect(this.status.first()).toHaveText(new RegExp(`^${events.length}\\D+${events.length}\\D`));
    await this.expectRowCount(expected(all));
  }

  /** The head, the events, and while they follow the date a row for each year. */
  private async expectRowCount(ids: readonly string[]): Promise<void> {
    const headings = () => {
      const sort = new URL(this.page.url()).searchParams.get('sort') ?? '-date';
      return /^-?date\b/.test(sort) ? yearHeadings(ids) : 0;
    };
    await expect
      .poll(async () => Number(await this.table.getAttribute('aria-rowcount')) - headings())
      .toBe(1 + ids.length);
  }

  async openMenu(name: FacetName | 'Years'): Promise<Locator> {
    const { page } = this;
    await this.region('filters')
      .getByRole('button', { name: startsWith(name) })
      .click();
    const menu = page.getByRole('dialog', { name, exact: true });
    await expect(menu).toBeVisible();
    return menu;
  }

  async closeMenu(menu: Locator): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
  }

  async filterBy(facet: FacetName, ...options: readonly string[]): Promise<void> {
    const menu = await this.openMenu(facet);
    for (const option of options) {
      await menu.getByRole('checkbox', { name: startsWith(option) }).check();
    }
    await this.closeMenu(menu);
  }

  async matchPeople(how: 'any of' | 'all together'): Promise<void> {
    const menu = await this.openMenu('People');
    await menu.getByRole('radio', { name: how }).check();
    await this.closeMenu(menu);
  }

  async search(text: string): Promise<void> {
    await this.searchBox().fill(text);
  }

  searchBox(): Locator {
    return this.region('filters').getByRole('searchbox', { name: WORDS[this.language].filters.search });
  }

  /** By the number fields; an empty text leaves that end open. */
  async chooseYears(from: number | '', to: number | ''): Promise<void> {
    const menu = await this.openMenu('Years');
    for (const [name, year] of [
      ['First year', from],
      ['Last year', to],
    ] as const) {
      await menu.getByRole('spinbutton', { name }).fill(String(year));
      await menu.getByRole('spinbutton', { name }).press('Enter');
    }
    await this.closeMenu(menu);
  }

  /** A click on the strip of all years, or a drag from one to another. */
  async dragYears(from: number, to = from): Promise<void> {
    const start = await this.placeOfYear(from);
    const end = await this.placeOfYear(to);
    const { mouse } = this.page;
    await mouse.move(start.x, start.y);
    await mouse.down();
    if (to !== from) await mouse.move(end.x, end.y, { steps: 4 });
    await mouse.up();
  }

  strip(): Locator {
    return this.region('filters').getByRole('img', { name: WORDS[this.language].filters.strip });
  }

  /** The middle of a year on the strip, on the screen. */
  async placeOfYear(year: number): Promise<{ readonly x: number; readonly y: number }> {
    await this.strip().scrollIntoViewIfNeeded();
    const box = await this.strip().boundingBox();
    if (!box) throw new Error('the strip is not there');
    const { first, last } = yearsOfRecord;
    return {
      x: box.x + ((year + 0.5 - first) / (last + 1 - first)) * box.width,
      y: box.y + box.height / 2,
    };
  }

  /** What a hand takes hold of at an edge of the chosen years; to a screen reader it is a slider. */
  async grip(edge: 'from' | 'to'): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.region('filters').locator(`[data-grip=${edge}]`).boundingBox();
    if (!box) throw new Error('the edge is not there');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** As the sliders say them. */
  async chosenYears(): Promise<{ readonly from: number; readonly to: number }> {
    const said = async (name: 'First year' | 'Last year') =>
      Number.parseInt((await this.slider(name).getAttribute('aria-valuetext')) ?? '', 10);
    return { from: await said('First year'), to: await said('Last year') };
  }

  /** One of the ranges often asked for, beside the strip. */
  preset(name: string): Locator {
    return this.region('filters')
      .getByRole('group', { name: WORDS[this.language].filters.years })
      .getByRole('button', { name, exact: true });
  }

  slider(name: 'First year' | 'Last year'): Locator {
    return this.region('filters').getByRole('slider', { name });
  }

  /** By the person's chip in a row of the table. */
  async togglePerson(name: string): Promise<void> {
    await this.table.getByRole('button', { name, exact: true }).first().click();
  }

  chip(label: string): Locator {
    return this.region('filters').getByRole('button', { name: `Remove ${label}`, exact: true });
  }

  /** A chip among the active filters, by what it says. */
  activeFilter(text: string): Locator {
    return this.page
      .getByRole('list', { name: WORDS[this.language].filters.active })
      .getByRole('button', { name: text });
  }

  /** The chips of what a link asked for in vain. */
  doubtfulFilters(): Locator {
    const { unknown, malformed } = WORDS[this.language].filters;
    const [before = ''] = unknown.split('{value}');
    const [odd = ''] = malformed.split('{param}');
    return this.activeFilter(before).or(this.activeFilter(odd));
  }

  async clearAll(): Promise<void> {
    await this.region('filters')
      .getByRole('button', { name: WORDS[this.language].filters.clearAll, exact: true })
      .click();
  }

  async openEvent(title: string): Promise<Locator> {
    await this.link(title).click();
    await expect(this.event(title)).toBeVisible();
    return this.event(title);
  }

  event(title: string): Locator {
    return this.page.getByRole('dialog', { name: title, exact: true });
  }

  async closeEvent(): Promise<void> {
    await this.page.getByRole('button', { name: WORDS[this.language].event.close, exact: true }).click();
  }

  async asTable(part: 'trade' | 'leadership'): Promise<Locator> {
    const region = this.region(part);
    await region.getByRole('button', { name: WORDS[this.language][part].asTable, exact: true }).click();
    await expect(region.getByRole('table')).toBeVisible();
    return region.getByRole('table');
  }

  async openShare(): Promise<Locator> {
    const { button, title } = WORDS[this.language].share;
    await this.page.getByRole('button', { name: button, exact: true }).click();
    const menu = this.page.getByRole('dialog', { name: title, exact: true });
    await expect(menu).toBeVisible();
    return menu;
  }

  /** Copies the link by the page's own button; gives what the clipboard then holds. */
  async shareLink(): Promise<string> {
    const menu = await this.openShare();
    const { copy, copied } = WORDS[this.language].share;
    await menu.getByRole('button', { name: copy, exact: true }).click();
    await expect(menu.getByRole('status')).toHaveText(copied);
    await this.closeMenu(menu);
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** By whichever control the width shows: radio buttons or a list. */
  async switchLanguage(language: Language): Promise<DashboardPage> {
    const list = this.page.getByRole('banner').getByRole('combobox');
    const button = this.page.getByRole('radio', { name: LANGUAGE_NAMES[language] });
    await expect(list.or(button)).toBeVisible();
    if (await list.isVisible()) await list.selectOption(language);
    else await button.click();
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
    return this.in(language);
  }

  async expectQuery(query: string): Promise<void> {
    await expect(this.page).toHaveURL((url) => url.search === (query === '' ? '' : `?${query}`));
  }
}
