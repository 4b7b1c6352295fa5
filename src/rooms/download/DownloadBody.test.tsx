import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../dataset/types';
import type { LanguageChoice, View } from '../../query/view';
import { anEvent } from '../../testing/anEvent';
import { aSource } from '../../testing/aSource';
import { renderWithStore } from '../../testing/renderWithStore';
import { DownloadBody } from './DownloadBody';

type Saved = { readonly name: string; readonly content: Blob };
const saved: Saved[] = [];
let made: Blob | null = null;

beforeEach(() => {
  saved.length = 0;
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (content: Blob) => {
        made = content;
        return 'blob:made';
      },
      revokeObjectURL: () => {},
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (made) saved.push({ name: this.download, content: made });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const events = [
  anEvent({ id: 'a-visit', date: '2025-04-14/2025-04-15', type: 'visit', people: ['to-lam'] }),
  anEvent({ id: 'a-call', date: '2024-01', people: ['xi-jinping'] }),
  anEvent({ id: 'talks', date: '2023-09-05', people: ['to-lam', 'xi-jinping'] }),
];
const sources = [aSource({ id: 'news', publisher: 'Báo Mới' })];
/** More than one slice. */
const many = Array.from({ length: 450 }, (_, at) => anEvent({ id: `event-${at}` }));

type Options = {
  readonly dataset?: Partial<Dataset>;
  readonly view?: Partial<View>;
  readonly language?: LanguageChoice;
};

const opened = ({ dataset, ...options }: Options = {}) =>
  renderWithStore(<DownloadBody />, { dataset: { events, sources, ...dataset }, ...options });
type Page = ReturnType<typeof opened>;

const choose = ({ getByRole }: Page, format: string) =>
  fireEvent.change(getByRole('combobox', { name: 'Format' }), { target: { value: format } });
const click = ({ getByRole }: Page, name: string) =>
  act(async () => void fireEvent.click(getByRole('button', { name })));

async function download(page: Page): Promise<Saved & { readonly text: string }> {
  await click(page, 'Download');
  await page.findByText(/^Saved as/);
  const [file] = saved;
  if (!file) throw new Error('nothing was saved');
  return { ...file, text: await textOf(file.content) };
}

/** `Blob.text` is not in jsdom; the reader leaves out a mark of UTF-8. */
function textOf(content: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(content);
  });
}

describe('the download', () => {
  it('says how many events there are, and offers four formats', () => {
    const { getByText, getAllByRole } = opened({ view: { person: ['to-lam'] } });
    expect(getByText('2 events, in the order shown.')).toBeTruthy();
    expect(getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Table for spreadsheets (CSV)',
      'Data package (JSON)',
      'Calendar (iCalendar)',
      'Presentation (TimelineJS)',
    ]);
  });

  it('waits for the sources', () => {
    const { getByRole } = opened({ dataset: { complete: false } });
    expect(getByRole('status').textContent).toContain('on their way');
    expect(getByRole('button', { name: 'Download' })).toHaveProperty('disabled', true);
  });

  it('has nothing to give where nothing is shown', () => {
    const { getByRole } = opened({ view: { q: 'zanzibar' } });
    expect(getByRole('button', { name: 'Download' })).toHaveProperty('disabled', true);
  });

  it('saves the rows shown in the order shown, called by the sentence', async () => {
    const page = opened({ view: { person: ['to-lam'], sort: [{ column: 'date', descending: false }] } });
    const { name, text } = await download(page);
    expect(name).toBe('2-events-with-to-lam-oldest-first.csv');
    const [, ...rows] = text.trim().split('\r\n');
    expect(rows.map((row) => row.split(',')[0])).toEqual(['talks', 'a-visit']);
    expect(text).toContain('Báo Mới — Title of news — https://example.org/news');
    expect(text).toContain(`${location.origin}/?event=talks`);
  });

  it('marks a table as UTF-8 unless told not to', async () => {
    const page = opened();
    const marked = await download(page);
    saved.length = 0;
    fireEvent.click(page.getByRole('checkbox', { name: 'Mark as UTF-8, for Excel' }));
    const plain = await download(page);
    expect(marked.content.size - plain.content.size).toBe(3);
  });

  it.each([
    ['json', /\.json$/, '"name":"a-record-selection"'],
    ['ics', /\.ics$/, 'UID:talks@a-record'],
    ['timeline', /\.timeline\.json$/, '"unique_id":"talks"'],
  ])('saves %s', async (format, name, part) => {
    const page = opened();
    choose(page, format);
    const file = await download(page);
    expect(file.name).toMatch(name);
    expect(file.text).toContain(part);
  });

  it('says how many a calendar cannot hold', () => {
    const page = opened();
    choose(page, 'ics');
    expect(page.getByText('The day is not known exactly, so not in the calendar: 1 event.')).toBeTruthy();
  });

  it('shows how far a long file is, and saves it', async () => {
    const page = opened({ dataset: { events: many } });
    fireEvent.click(page.getByRole('button', { name: 'Download' }));
    const progress = page.getByRole('progressbar', { name: 'Events written' });
    expect(progress).toMatchObject({ max: 450, value: 200 });
    await page.findByText(/^Saved as/);
    expect(page.queryByRole('progressbar')).toBeNull();
    expect(saved).toHaveLength(1);
  });

  it('can be called off', async () => {
    const page = opened({ dataset: { events: many } });
    fireEvent.click(page.getByRole('button', { name: 'Download' }));
    await click(page, 'Cancel');
    expect(await page.findByText('Cancelled. Nothing was saved.')).toBeTruthy();
    expect(saved).toEqual([]);
  });

  it('asked for twice is saved once', async () => {
    const page = opened({ dataset: { events: many } });
    fireEvent.click(page.getByRole('button', { name: 'Download' }));
    fireEvent.click(page.getByRole('button', { name: 'Download' }));
    await page.findByText(/^Saved as/);
    expect(saved).toHaveLength(1);
  });

  it('says so where the file cannot be saved', async () => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {
      throw new Error('no');
    });
    const page = opened();
    await click(page, 'Download');
    expect(await page.findByText('The file could not be made.')).toBeTruthy();
  });

  it.each<[LanguageChoice, string, string]>([
    ['vi', 'Tải về', '3-su-kien-moi-nhat-truoc.csv'],
    ['zh', '下载', '3个事件-由新到旧.csv'],
  ])('speaks %s', async (language, button, name) => {
    const page = opened({ language });
    await click(page, button);
    expect(await page.findByText(new RegExp(name))).toBeTruthy();
  });
});
