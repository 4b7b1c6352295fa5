import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Download, expect, type Locator } from '@playwright/test';
import type { DashboardPage } from './pages/DashboardPage';
import { WORDS } from './pages/DashboardPage';
import { test } from './pages/test';
import { figures, type Language, sources } from './record';

type Format = 'png' | 'svg' | 'csv';

const YEARS = { from: 2021, to: 2025 };
/** Draws SVG, and is no browser. */
const RENDERER = 'rsvg-convert';
const QUERY = `year=${YEARS.from}..${YEARS.to}`;

async function openMenu(dashboard: DashboardPage): Promise<Locator> {
  const { button, title } = WORDS[dashboard.language].files;
  await dashboard.region('trade').getByRole('button', { name: button, exact: true }).click();
  const menu = dashboard.page.getByRole('dialog', { name: title, exact: true });
  await expect(menu.getByRole('button').first()).toBeEnabled();
  return menu;
}

async function save(dashboard: DashboardPage, format: Format, how: 'mouse' | 'keyboard' = 'mouse') {
  const menu = await openMenu(dashboard);
  const button = menu.getByRole('button', { name: WORDS[dashboard.language].files[format] });
  const coming = dashboard.page.waitForEvent('download');
  if (how === 'mouse') await button.click();
  else await button.press('Enter');
  const download = await coming;
  await expect(menu.getByRole('status')).toContainText(download.suggestedFilename());
  await dashboard.closeMenu(menu);
  return download;
}

const read = async (download: Download) => readFileSync(await download.path());

/** RFC 4180 without its line breaks in cells, which the record has none of. */
function readCsv(text: string): string[][] {
  expect(text).toMatch(/^\uFEFF/);
  const lines = text.slice(1).split('\r\n').slice(0, -1);
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare = '']) =>
      quoted === undefined ? bare : quoted.replaceAll('""', '"'),
    ),
  );
}

/** Whole years of Vietnam's customs or nobody named, latest first as the table has them. */
const shown = figures.filter(
  ({ period, reporter }) =>
    /^\d{4}$/.test(period) &&
    Number(period) >= YEARS.from &&
    Number(period) <= YEARS.to &&
    reporter !== 'cn-customs',
);

test('the table is exactly the figures of the record, each with its sources', async ({ dashboard }) => {
  await dashboard.open(QUERY);
  const download = await save(dashboard, 'csv');
  expect(download.suggestedFilename()).toBe('vietnam-china-goods-trade-2021-2025.csv');
  const [head, ...rows] = readCsv((await read(download)).toString('utf8'));
  const { trade, files } = WORDS.en;
  expect(head).toEqual(Object.values(files.columns));
  const years = rows.map(([year]) => Number(year));
  expect(years).toEqual(years.toSorted((a, b) => b - a));
  const line = (cells: readonly string[]) => cells.join(' | ');
  const expected = shown.map(({ period, flow, valueUsdBn, reporter, status, evidence }) => {
    const cited = [...new Set(evidence.map(({ source }) => source))];
    const addresses = cited.map((id) => sources.find((one) => one.id === id)?.url ?? '–');
    return line([
      period,
      trade[flow],
      String(valueUsdBn),
      trade.reporters[reporter],
      trade.statuses[status],
      addresses.join('; '),
    ]);
  });
  const said = rows.map(([year = '', flow = '', value = '', , reporter = '', status = '', , , urls = '']) =>
    line([year, flow, value, reporter, status, urls]),
  );
  expect(said.toSorted()).toEqual(expected.toSorted());
  for (const { period, flow, valueUsdBn, growthPct } of shown) {
    if (growthPct === null) continue;
    const same = rows.filter(([year, of, value]) => {
      return year === period && of === trade[flow] && value === String(valueUsdBn);
    });
    expect(same.map(([, , , growth]) => growth)).toContain(String(growthPct));
  }
});

test('the drawing opens by itself, with its words as text, and asks for nothing', async ({
  dashboard,
  browser,
}, info) => {
  await dashboard.open(QUERY);
  const download = await save(dashboard, 'svg', 'keyboard');
  const svg = (await read(download)).toString('utf8');
  const path = info.outputPath('trade.svg');
  writeFileSync(path, svg);
  const context = await browser.newContext();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await context.newPage();
  await page.goto(`file://${path}`);
  const said = await page.locator('text').allTextContents();
  expect(said[0]).toBe('Vietnam–China goods trade, 2021–2025');
  expect(said.join(' ')).toContain('Sources: ');
  expect(said.join(' ')).toContain(`?${QUERY}`);
  const marks = await page.locator('rect[data-year] title').allTextContents();
  expect(marks.join('\n')).toMatch(/2025: 252 billion USD \(Reporter not named\)/);
  expect(new Set(marks).size).toBe(marks.length);
  expect(asked).toEqual([`file://${path}`]);
  await context.close();
});

test('another program can render the drawing', async ({ dashboard }, info) => {
  // biome-ignore lint/suspicious/noSkippedTests: a program of the machine, which the project does not need
  test.skip(!isHere(RENDERER), `${RENDERER} is not on this machine`);
  await dashboard.open(QUERY);
  const svg = await save(dashboard, 'svg');
  const path = info.outputPath('rendered.png');
  execFileSync(RENDERER, ['-o', path, await svg.path()]);
  const { width, height } = sizeOfPng(readFileSync(path));
  expect({ width, height }).toEqual(sizeOfSvg((await read(svg)).toString('utf8')));
});

function isHere(program: string): boolean {
  try {
    execFileSync(program, ['--version']);
    return true;
  } catch {
    return false;
  }
}

function sizeOfPng(png: Buffer) {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

function sizeOfSvg(svg: string) {
  const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

for (const how of ['mouse', 'keyboard'] as const) {
  test(`the picture is the drawing at twice its size, by ${how}`, async ({ dashboard, page }) => {
    await dashboard.open(QUERY);
    const svg = sizeOfSvg((await read(await save(dashboard, 'svg', how))).toString('utf8'));
    const png = await read(await save(dashboard, 'png', how));
    expect(sizeOfPng(png)).toEqual({ width: 2 * svg.width, height: 2 * svg.height });
    const colours = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      const seen = new Map<string, number>();
      for (let at = 0; at < pixels.length; at += 4) {
        const colour = `${pixels[at]},${pixels[at + 1]},${pixels[at + 2]},${pixels[at + 3]}`;
        seen.set(colour, (seen.get(colour) ?? 0) + 1);
      }
      return [...seen].filter(([, count]) => count > 2_000).map(([colour]) => colour);
    }, png.toString('base64'));
    // Paper, and the two flows.
    expect(colours).toEqual(expect.arrayContaining(['255,255,255,255', '31,111,139,255', '180,83,42,255']));
  });
}

test('the table comes by keyboard alone, and Escape gives the focus back', async ({ dashboard, page }) => {
  await dashboard.open(`${QUERY}&chart=balance`);
  const button = dashboard.region('trade').getByRole('button', { name: 'Export', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: 'Export trade', exact: true });
  await expect(menu.getByRole('button', { name: 'Table (CSV)' })).toBeEnabled();
  const coming = page.waitForEvent('download');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await expect(menu.getByRole('button', { name: 'Table (CSV)' })).toBeFocused();
  await page.keyboard.press('Space');
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/balance.*2021-2025\.csv$/);
  const [, ...rows] = readCsv((await read(download)).toString('utf8'));
  for (const [, flow] of rows) expect(flow).toBe(WORDS.en.trade.balance);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

for (const language of ['vi', 'zh'] satisfies Language[]) {
  test(`the files speak ${language}`, async ({ dashboard }) => {
    await dashboard.open(`${QUERY}&lang=${language}`);
    const spoken = dashboard.in(language);
    const svg = (await read(await save(spoken, 'svg'))).toString('utf8');
    expect(svg).toContain(`xml:lang="${language}"`);
    expect(svg).toContain(WORDS[language].trade.reporters.unspecified);
    const [head] = readCsv((await read(await save(spoken, 'csv'))).toString('utf8'));
    expect(head).toEqual(Object.values(WORDS[language].files.columns));
  });
}
