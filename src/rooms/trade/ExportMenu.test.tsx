import { fireEvent, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../dataset/types';
import type { LanguageChoice, View } from '../../query/view';
import { aFigure } from '../../testing/aFigure';
import { aSource } from '../../testing/aSource';
import { renderWithStore } from '../../testing/renderWithStore';
import { ExportMenu } from './ExportMenu';

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
  vi.restoreAllMocks();
});

const trade = [
  aFigure({ period: '2023', valueUsdBn: 171.85, growthPct: -2.3 }),
  aFigure({ period: '2024', flow: 'exports', valueUsdBn: 60.6 }),
  aFigure({ period: '2024', flow: 'imports', valueUsdBn: 144 }),
  aFigure({ period: '2025', valueUsdBn: 252, reporter: 'unspecified', status: 'preliminary' }),
];
const sources = [aSource({ id: 'news', publisher: 'Báo Mới', published: '2026-02-04' })];

type Options = {
  readonly dataset?: Partial<Dataset>;
  readonly view?: Partial<View>;
  readonly language?: LanguageChoice;
};

async function opened({ dataset, view, language }: Options = {}) {
  const page = renderWithStore(<ExportMenu />, {
    dataset: { trade, sources, ...dataset },
    ...(view && { view }),
    ...(language && { language }),
  });
  fireEvent.click(page.getByRole('button'));
  await page.findByRole('heading');
  return page;
}

async function save(format: 'SVG' | 'CSV', options: Options = {}) {
  const page = await opened(options);
  fireEvent.click(page.getByRole('button', { name: new RegExp(format) }));
  await page.findByText(/\.(svg|csv)/);
  const [file] = saved;
  if (!file) throw new Error('nothing was saved');
  return { ...file, text: await textOf(file.content) };
}

function textOf(content: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(content);
  });
}

const lines = (text: string) => text.trim().split('\r\n').slice(1);

describe('the export menu', () => {
  it('offers three formats', async () => {
    const { getByRole } = await opened();
    const menu = within(getByRole('dialog', { name: 'Export trade' }));
    expect(menu.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Picture (PNG)',
      'Drawing (SVG)',
      'Table (CSV)',
    ]);
  });

  it('waits for the sources', async () => {
    const { getAllByRole, getByRole } = await opened({ dataset: { complete: false } });
    expect(getByRole('status').textContent).toContain('on their way');
    for (const button of getAllByRole('button', { name: /\(/ }))
      expect(button).toHaveProperty('disabled', true);
  });

  it('saves the table: its rows in its order, each with its source', async () => {
    const { name, text } = await save('CSV', { view: { year: { from: 2023, to: 2025 } } });
    expect(name).toBe('vietnam-china-goods-trade-2023-2025.csv');
    const tail = 'Báo Mới,https://example.org/news,';
    expect(lines(text)).toEqual([
      `2025,Total,252,,Reporter not named,preliminary,,${tail}`,
      `2024,Vietnam’s exports,60.6,,Vietnam Customs,final,,${tail}`,
      `2024,Vietnam’s imports,144,,Vietnam Customs,final,,${tail}`,
      `2023,Total,171.85,-2.3,Vietnam Customs,final,,${tail}`,
    ]);
  });

  it('saves what the chart shows, and says what is worked out', async () => {
    const { text } = await save('CSV', { view: { chart: 'balance' } });
    expect(lines(text)).toHaveLength(1);
    expect(text).toMatch(/2024,[^,]*,-83\.4,,Vietnam Customs,final,Value \(billion USD\),/);
  });

  it('saves the picture: title, source line, address, and a mark a figure', async () => {
    const { name, text } = await save('SVG', { view: { year: { from: 2022, to: 2025 } } });
    expect(name).toBe('vietnam-china-goods-trade-2022-2025.svg');
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(svg.querySelectorAll('rect[data-year]')).toHaveLength(trade.length);
    const said = [...svg.querySelectorAll('text')].map((one) => one.textContent);
    expect(said).toContain('Vietnam–China goods trade, 2022–2025');
    expect(said).toContain('Sources: Báo Mới, 4 Feb 2026');
    expect(said).toContain('A year left open has no figure in this data set.');
    expect(said.at(-1)).toMatch(/^Data of 30 Jun 2026, CC BY 4\.0 · http.*\?year=2022\.\.2025$/);
  });

  it.each<[LanguageChoice, string, string]>([
    ['vi', 'thuong-mai-hang-hoa-viet-nam-trung-quoc-nam-2025.svg', 'Nguồn: Báo Mới, 4/2/2026'],
    ['zh', '越中货物贸易-2025年.svg', '来源：Báo Mới，2026年2月4日'],
  ])('speaks %s', async (language, file, source) => {
    const { name, text } = await save('SVG', { language, view: { year: { from: 2025, to: 2025 } } });
    expect(name).toBe(file);
    expect(text).toContain(source);
  });

  it('says so where the picture cannot be drawn', async () => {
    const { getByRole, findByText } = await opened();
    fireEvent.click(getByRole('button', { name: /PNG/ }));
    expect(await findByText('The file could not be made.')).toBeTruthy();
    expect(saved).toEqual([]);
  });
});
