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

/** What the page is worked by: a mouse, nothing but a finger, nothing but keys. */
export type Hand = 'mouse' | 'touch' | 'keyboard';

export type FacetName = 'People' | 'Type' | 'Topic' | 'Office' | 'Place';

const startsWith = (text: string) => new RegExp(`^${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);

/**
 * Runs in the page: how many stops Tab seems to make from the focus to an element, negative where it
 * stands before it. Some fields have stops of their own inside: who walks looks again.
 */
function stopsFromFocus(target: Element): number {
  const focused = document.activeElement;
  if (target === focused) return 0;
  // After a link within the page the next stop is near its end, wherever that is.
  if (!focused || focused === document.body) return 1;
  const stops = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex]')].filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      (one === target ||
        one === focused ||
        !one.matches('[tabindex="-1"], :disabled, [type="radio"]:not(:checked)')),
  );
  const [from, to] = [stops.indexOf(focused), stops.indexOf(target)];
  if (from >= 0 && to >= 0) return to - from;
  return target.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The page as its readers find things: by role and name. Methods are what they do. */
export class DashboardPage {
  readonly table: Locator;
  readonly status: Locator;

  constructor(
    readonly page: Page,
    readonly language: Language = 'en',
    readonly hand: Hand = 'mouse',
  ) {
    const { events: words } = WORDS[language];
    this.table = page.getByRole('table', { name: words.title, exact: true });
    this.status = page.getByRole('status').filter({ hasText: /\d/ });
  }

  /** The same page, its names in another language. */
  in(language: Language): DashboardPage {
    return new DashboardPage(this.page, language, this.hand);
  }

  /** The same page, worked by another hand. */
  by(hand: Hand): DashboardPage {
    return new DashboardPage(this.page, this.language, hand);
  }

  /** A button, a link, a box to tick, a fold: pressed as the hand at work does. */
  async press(target: Locator): Promise<void> {
    if (this.hand === 'touch') {
      await this.bringToRest(target);
      return target.tap();
    }
    if (this.hand === 'mouse') return target.click();
    await this.walkTo(target);
    const ticked = await target.evaluate(
      (element) => element instanceof HTMLInputElement && element.type === 'checkbox',
    );
    await this.page.keyboard.press(ticked ? 'Space' : 'Enter');
  }

  /**
   * A finger waits until what it points at stands still: years that come into sight are laid out then,
   * and may turn out taller than they were thought to be.
   */
  private async bringToRest(target: Locator): Promise<void> {
    let before = '';
    const isAtRest = async () => {
      await target.scrollIntoViewIfNeeded();
      const now = JSON.stringify(await target.boundingBox());
      const same = now === before;
      before = now;
      return same;
    };
    await expect.poll(isAtRest, { intervals: [50] }).toBe(true);
  }

  /** One of a few radio buttons: by its label, or by arrows from the one chosen. */
  async choose(within: Locator, name: string): Promise<void> {
    const named = { name, exact: true } as const;
    const radio = within.getByRole('radio', named);
    if (this.hand !== 'keyboard') return this.press(radio.locator('..'));
    const group = within
      .getByRole('group')
      .filter({ has: this.page.getByRole('radio', named) })
      .last();
    await this.walkTo(group.getByRole('radio', { checked: true }));
    const count = await group.getByRole('radio').count();
    for (let step = 1; step < count && !(await radio.isChecked()); step += 1) {
      await this.page.keyboard.press('ArrowRight');
    }
    await expect(radio).toBeChecked();
  }

  /** What is written in a field. A finger's keyboard is the system's: what it writes appears. */
  async enter(field: Locator, text: string): Promise<void> {
    if (this.hand === 'touch') {
      await field.tap();
      return field.fill(text);
    }
    if (this.hand === 'mouse') await field.fill(text);
    else {
      await this.walkTo(field);
      await this.page.keyboard.press('ControlOrMeta+a');
      await this.page.keyboard.type(text);
    }
    await this.page.keyboard.press('Enter');
  }

  /** One of a native list, which no page sees the inside of: keys change it closed. */
  async pick(list: Locator, value: string): Promise<void> {
    if (this.hand !== 'keyboard') {
      await this.press(list);
      await list.selectOption(value);
      return;
    }
    await this.walkTo(list);
    await this.page.keyboard.press('Home');
    const count = await list.getByRole('option').count();
    for (let step = 1; step < count && (await list.inputValue()) !== value; step += 1) {
      await this.page.keyboard.press('ArrowDown');
    }
    await expect(list).toHaveValue(value);
  }

  /** By Tab alone, or Shift and Tab, held down for as many stops as there seem to be on the way. */
  async walkTo(target: Locator): Promise<void> {
    const { keyboard } = this.page;
    for (let tries = 0; tries < 40; tries += 1) {
      const stops = await target.evaluate(stopsFromFocus);
      if (stops === 0) return;
      if (stops < 0) await keyboard.down('Shift');
      for (let stop = 0; stop < Math.abs(stops); stop += 1) await keyboard.down('Tab');
      await keyboard.up('Tab');
      if (stops < 0) await keyboard.up('Shift');
    }
    await expect(target).toBeFocused();
  }

  /** Keys go by the link to a part of the page, and from there on by Tab. */
  async skipTo(name: 'Events' | 'Trade' | 'Leadership'): Promise<void> {
    if (this.hand !== 'keyboard') return;
    const sections = this.page.getByRole('navigation', { name: WORDS[this.language].site.sections });
    await this.press(sections.getByRole('link', { name, exact: true }));
  }

  /** What is in the address and on the page now is so again when the page is loaded anew. */
  async expectKept(query: string, check: () => Promise<void>): Promise<void> {
    await this.expectQuery(query);
    await check();
    await this.page.reload();
    await this.ready();
    await this.expectQuery(query);
    await check();
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
  titles(): Promise<readonly string[]> {
    return this.table.evaluateAll((tables) =>
      tables.flatMap((table) => [...table.querySelectorAll('a')].map((link) => link.textContent ?? '')),
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
    const folded = this.region('filters').getByRole('button', { name: /^Filters/ });
    if (await folded.isVisible()) return this.openSheet(folded, name);
    await this.press(this.region('filters').getByRole('button', { name: startsWith(name) }));
    const menu = page.getByRole('dialog', { name, exact: true });
    await expect(menu).toBeVisible();
    return menu;
  }

  /** On a phone: every filter is a fold of one sheet. */
  private async openSheet(button: Locator, name: FacetName | 'Years'): Promise<Locator> {
    await this.press(button);
    const sheet = this.page.getByRole('dialog', { name: 'Filters', exact: true });
    await expect(sheet).toBeVisible();
    const fold = sheet.locator('summary').filter({ hasText: startsWith(name) });
    if ((await fold.locator('..').getAttribute('open')) === null) await this.press(fold);
    return sheet;
  }

  /** By Escape; a finger touches the button at the foot of a sheet, or the page beside a menu. */
  async closeMenu(menu: Locator): Promise<void> {
    const done = menu.getByRole('button', { name: /^Show \d/ });
    if (this.hand !== 'touch') await this.page.keyboard.press('Escape');
    else if (await done.isVisible()) await done.tap();
    else await this.page.touchscreen.tap(2, 2);
    await expect(menu).toBeHidden();
  }

  async filterBy(facet: FacetName, ...options: readonly string[]): Promise<void> {
    const menu = await this.openMenu(facet);
    for (const option of options) {
      const box = menu.getByRole('checkbox', { name: startsWith(option) });
      if (!(await box.isChecked())) await this.press(box);
      await expect(box).toBeChecked();
    }
    await this.closeMenu(menu);
  }

  async matchPeople(how: 'any of' | 'all together'): Promise<void> {
    const menu = await this.openMenu('People');
    await this.choose(menu, how);
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
      await this.enter(menu.getByRole('spinbutton', { name }), String(year));
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

  /** Of what stands beside the filters: keys reach the chosen one and go on by arrows. */
  async showTab(name: 'Events' | 'Who met whom' | 'Compare'): Promise<void> {
    const tab = this.page.getByRole('tab', { name, exact: true });
    if (this.hand !== 'keyboard') await this.press(tab);
    else {
      await this.walkTo(this.page.getByRole('tab', { selected: true }));
      for (let step = 0; step < 2 && (await tab.getAttribute('aria-selected')) !== 'true'; step += 1) {
        await this.page.keyboard.press('ArrowRight');
      }
    }
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  }

  /** The year's column of the trade chart. */
  chartYear(year: number): Locator {
    return this.region('trade').locator(`button[data-year="${year}"]`);
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
    await this.press(
      this.region('filters').getByRole('button', {
        name: WORDS[this.language].filters.clearAll,
        exact: true,
      }),
    );
  }

  async openEvent(title: string): Promise<Locator> {
    await this.press(this.link(title));
    await expect(this.event(title)).toBeVisible();
    return this.event(title);
  }

  event(title: string): Locator {
    return this.page.getByRole('dialog', { name: title, exact: true });
  }

  async closeEvent(): Promise<void> {
    await this.press(this.page.getByRole('button', { name: WORDS[this.language].event.close, exact: true }));
  }

  async asTable(part: 'trade' | 'leadership'): Promise<Locator> {
    const region = this.region(part);
    await this.press(region.getByRole('button', { name: WORDS[this.language][part].asTable, exact: true }));
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
