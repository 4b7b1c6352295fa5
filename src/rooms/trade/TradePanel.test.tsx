import { fireEvent, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TradeFigure } from '../../dataset/types';
import type { View } from '../../query/view';
import { aFigure } from '../../testing/aFigure';
import { anEvent } from '../../testing/anEvent';
import { aSource } from '../../testing/aSource';
import { comeIntoSight } from '../../testing/browserFakes';
import { renderWithStore } from '../../testing/renderWithStore';
import { TradePanel } from './TradePanel';

vi.mock('./TradeChart', () => ({ TradeChart: () => <p>drawn</p> }));

const named = [
  aFigure({ period: '2023', flow: 'exports', valueUsdBn: 61.2 }),
  aFigure({ period: '2023', flow: 'imports', valueUsdBn: 110.6 }),
  aFigure({ period: '2023', flow: 'total', valueUsdBn: 171.9, growthPct: -2.1, status: 'preliminary' }),
  aFigure({ period: '2023', reporter: 'cn-customs', valueUsdBn: 229.8 }),
];
const unnamed = aFigure({
  period: '2025',
  reporter: 'unspecified',
  valueUsdBn: 252,
  growthPct: 26.5,
  note: { en: 'Who counted is not said.', vi: 'Không rõ.', zh: '未注明。' },
  evidence: [{ source: 'news', locator: 'para. 3' }],
});
const sources = [aSource({ id: 'news', publisher: 'VietnamPlus', published: '2026-01-20' })];

function show(trade: readonly TradeFigure[], view: Partial<View> = {}, language: 'en' | 'zh' = 'en') {
  const settled = vi.fn();
  const events = [anEvent({ id: 'visit', date: '2023-12-12' })];
  const dataset = { version: '2026-06-30', trade: [...trade], sources, events };
  const page = renderWithStore(<TradePanel onSettled={settled} />, { dataset, view, language });
  return {
    ...page,
    settled,
    asTable: () => {
      fireEvent.click(page.getByRole('button', { name: 'View as table' }));
      return page.findByRole('table');
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

describe('whose figures', () => {
  it('can be chosen where the record names a customs authority', () => {
    const { getByRole, getByText, view } = show(named);
    expect(getByRole('radio', { name: 'Vietnam Customs' })).toHaveProperty('checked', true);
    expect(getByText('171.9 billion USD').closest('p')?.textContent).toContain('Vietnam Customs');

    fireEvent.click(getByRole('radio', { name: 'China Customs' }));
    expect(view().reporter).toBe('cn-customs');
    expect(getByText('229.8 billion USD')).toBeTruthy();

    fireEvent.click(getByRole('radio', { name: 'Compare' }));
    expect(getByText('171.9 billion USD')).toBeTruthy();
    expect(getByText('229.8 billion USD')).toBeTruthy();
  });

  it('are not asked for where nobody is named', () => {
    expect(show([unnamed]).queryByRole('radio')).toBeNull();
  });
});

describe('the headline', () => {
  it('labels a figure nobody is named for as just that', () => {
    const { getByText } = show([...named, unnamed]);
    expect(getByText('252 billion USD').closest('p')?.textContent).toMatch(
      /^252 billion USD in 2025Reporter not named · .*\+26\.5% on the year before/,
    );
  });

  it('says that a figure is preliminary', () => {
    expect(show(named).getByText('171.9 billion USD').closest('p')?.textContent).toContain(
      'Vietnam Customs · preliminary · -2.1% on the year before',
    );
  });

  it('says both parts where the record has no total', () => {
    const { getByText } = show(named.slice(0, 2));
    expect(getByText('61.2 billion USD').closest('p')?.textContent).toContain('Vietnam’s exports');
    expect(getByText('110.6 billion USD').closest('p')?.textContent).toContain('Vietnam’s imports');
  });

  it('has each source once a naming, also where a figure names one twice', () => {
    const complain = vi.spyOn(console, 'error').mockReturnValue();
    const { getAllByRole } = show([aFigure({ evidence: [{ source: 'news' }, { source: 'news' }] })]);
    expect(getAllByRole('link', { name: /VietnamPlus/ })).toHaveLength(2);
    expect(complain).not.toHaveBeenCalled();
    complain.mockRestore();
  });

  it('counts in the language’s own unit', () => {
    expect(show([unnamed], {}, 'zh').getByText('2520亿美元')).toBeTruthy();
  });

  it('has its source, and its note', () => {
    const { getByRole, getByText } = show([unnamed]);
    const source = getByRole('link', { name: 'VietnamPlus, 20 Jan 2026, para. 3' });
    expect(source.getAttribute('href')).toBe('https://example.org/news');
    expect(getByText('Who counted is not said.')).toBeTruthy();
  });

  it('gives way to a plain word where the years have no figure', () => {
    const { getByText, queryByText } = show(named, { year: { from: 1990, to: 1995 } });
    expect(getByText('No figure in this data set for 1990–1995')).toBeTruthy();
    expect(queryByText(/^\d.*billion USD$/)).toBeNull();
  });
});

describe('the table', () => {
  it('takes the chart’s place and gives it back', async () => {
    const { asTable, getByRole, queryByRole } = show(named);
    await asTable();
    expect(getByRole('table', { name: 'Goods trade by year, billion USD' })).toBeTruthy();
    fireEvent.click(getByRole('button', { name: 'View as chart' }));
    expect(queryByRole('table')).toBeNull();
  });

  it('is all there is to wait for where the link asks for it', async () => {
    const { settled } = show(named, { tables: ['trade'] });
    await waitFor(() => expect(settled).toHaveBeenCalled());
  });

  it('links each figure, and marks the one the link points at', async () => {
    const { asTable, getByRole, view } = show([...named, unnamed]);
    await asTable();
    const link = getByRole('link', { name: '252' });
    expect(link.getAttribute('href')).toBe(`?figure=${unnamed.id}`);
    fireEvent.click(link);
    expect(view().figure).toBe(unnamed.id);
    expect(link.closest('tr')?.getAttribute('aria-current')).toBe('true');
  });

  it('sorts by a heading, one way and the other, what is not known last', async () => {
    const { asTable, getByRole, getAllByRole, view } = show([...named, unnamed]);
    await asTable();
    expect(view().tables).toEqual(['trade']);
    const growths = () =>
      getAllByRole('row')
        .slice(1)
        .map((row) => row.children[3]?.textContent);
    const heading = () => getByRole('columnheader', { name: /Growth/ });
    const press = () => fireEvent.click(within(heading()).getByRole('button'));
    expect(heading().getAttribute('aria-sort')).toBe('none');
    press();
    expect(heading().getAttribute('aria-sort')).toBe('descending');
    expect(growths()).toEqual(['+26.5%', '-2.1%', '–', '–']);
    press();
    expect(heading().getAttribute('aria-sort')).toBe('ascending');
    expect(growths()).toEqual(['-2.1%', '+26.5%', '–', '–']);
    expect(view().order.trade).toBe('growth');
  });

  it('has every figure with its reporter and status, latest first', async () => {
    const { asTable, getAllByRole } = show([...named, unnamed]);
    await asTable();
    const rows = getAllByRole('row').map((row) =>
      [...row.children].map((cell) => cell.textContent).join(' | '),
    );
    expect(rows.slice(1)).toEqual([
      '2025 | Total | 252 | +26.5% | Reporter not named | final | VietnamPlusWho counted is not said.',
      '2023 | Total | 171.9 | -2.1% | Vietnam Customs | preliminary | VietnamPlus',
      '2023 | Vietnam’s exports | 61.2 | – | Vietnam Customs | final | VietnamPlus',
      '2023 | Vietnam’s imports | 110.6 | – | Vietnam Customs | final | VietnamPlus',
    ]);
  });

  it('also has what the chart leaves out for a firmer figure, each linked to its source', async () => {
    const early = aFigure({ id: 'early', period: '2023', status: 'estimate', valueUsdBn: 170 });
    const { asTable, getAllByRole, getByRole } = show([...named, early, unnamed]);
    await asTable();
    expect(getByRole('cell', { name: '171.9' })).toBeTruthy();
    expect(getByRole('cell', { name: '170' })).toBeTruthy();
    const links = within(getByRole('table')).getAllByRole('link', { name: 'VietnamPlus' });
    expect(links).toHaveLength(getAllByRole('row').length - 1);
    expect(links[0]?.getAttribute('href')).toBe('https://example.org/news');
  });

  it('filters by a year', async () => {
    const { asTable, getByRole, view } = show([unnamed]);
    await asTable();
    fireEvent.click(getByRole('button', { name: 'Show only 2025' }));
    expect(view().year).toEqual({ from: 2025, to: 2025 });
  });
});

describe('a figure by its link', () => {
  it('is told in words with its status and sources, and let go', async () => {
    const { findByRole, queryByRole, view } = show([...named, unnamed], { figure: unnamed.id });
    const told = within(await findByRole('region', { name: 'Figure of this link' }));
    expect(told.getByText('Total, 2025: 252 billion USD (Reporter not named)')).toBeTruthy();
    expect(told.getByRole('link', { name: 'VietnamPlus' })).toBeTruthy();
    expect(told.getByRole('button', { name: 'Copy link to this figure' })).toBeTruthy();
    fireEvent.click(told.getByRole('button', { name: 'Point at no figure' }));
    expect(view().figure).toBeNull();
    expect(queryByRole('region', { name: 'Figure of this link' })).toBeNull();
  });

  it('that the record does not have is not told', async () => {
    const { findByText, queryByRole } = show(named, { figure: 'none', tables: ['trade'] });
    await findByText('110.6');
    expect(queryByRole('region', { name: 'Figure of this link' })).toBeNull();
  });
});

describe('the chart', () => {
  it('has a button over each year with a figure, which reads it out and filters', () => {
    const { getAllByRole, getByRole, view } = show([...named, unnamed]);
    const years = getAllByRole('button', { name: /Show only/ });
    expect(years.map((year) => year.getAttribute('aria-label'))).toEqual([
      expect.stringMatching(/imports, 2023: 110\.6 billion.*exports, 2023: 61\.2 billion.*Show only 2023/),
      'Total, 2025: 252 billion USD (Reporter not named) Show only 2025',
    ]);
    fireEvent.click(getByRole('button', { name: /Show only 2025/ }));
    expect(view().year).toEqual({ from: 2025, to: 2025 });
    fireEvent.click(getByRole('button', { name: /Show all years again/, pressed: true }));
    expect(view().year).toBeNull();
  });

  it('is one stop for the Tab key; the arrows move on from year to year', () => {
    const { getAllByRole } = show([...named, unnamed]);
    const [first, last] = getAllByRole('button', { name: /Show only/ });
    expect([first, last]).toMatchObject([{ tabIndex: -1 }, { tabIndex: 0 }]);
    last?.focus();
    if (last) fireEvent.keyDown(last, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(first);
    expect([first, last]).toMatchObject([{ tabIndex: 0 }, { tabIndex: -1 }]);
  });

  it('extends the years by Shift and an arrow', () => {
    const { getAllByRole, view } = show([...named, unnamed]);
    const last = getAllByRole('button', { name: /Show only/ }).at(-1);
    if (!last) throw new Error('no year');
    last.focus();
    fireEvent.keyDown(last, { key: 'ArrowLeft', shiftKey: true });
    expect(view().year).toEqual({ from: 2024, to: 2025 });
    fireEvent.keyDown(document.activeElement ?? last, { key: 'ArrowLeft', shiftKey: true });
    expect(view().year).toEqual({ from: 2023, to: 2025 });
  });

  it('marks the open event', () => {
    const { getByRole } = show(named, { event: 'visit' });
    expect(getByRole('img', { name: 'Marked: 12 Dec 2023' })).toBeTruthy();
  });

  it('is drawn once in sight, and says when', async () => {
    comeIntoSight();
    const { findByText, settled } = show(named);
    expect(await findByText('drawn')).toBeTruthy();
    await waitFor(() => expect(settled).toHaveBeenCalled());
  });
});
