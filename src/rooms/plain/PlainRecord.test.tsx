import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createFacts } from '../../query/facts';
import { tradeSeries } from '../../query/tradeSeries';
import { aDataset } from '../../testing/aDataset';
import { aFigure } from '../../testing/aFigure';
import { anEvent } from '../../testing/anEvent';
import { aSource } from '../../testing/aSource';
import { aSpeech } from '../../testing/aSpeech';
import { PlainRecord } from './PlainRecord';

const HOSTILE = '</noscript><script>alert("1")</script>';

const dataset = aDataset({
  sources: [
    aSource({ id: 'news', publisher: 'TAP' }),
    aSource({ id: 'book', url: null, publisher: null, title: HOSTILE }),
  ],
  events: [
    anEvent({ id: 'talks', title: HOSTILE, date: '2025-10~', sources: ['news', 'book', 'news'] }),
    anEvent({ id: 'call', title: 'A call', date: '2024-01-02' }),
  ],
  trade: [
    aFigure({ period: '2024', valueUsdBn: 205.2, status: 'preliminary' }),
    aFigure({ period: '2024', flow: 'exports', valueUsdBn: 61.2 }),
    aFigure({ period: '2024', valueUsdBn: 260.65, reporter: 'cn-customs' }),
    aFigure({ period: '2025', valueUsdBn: 252, reporter: 'unspecified', evidence: [{ source: 'book' }] }),
    aFigure({ period: '2025-01', valueUsdBn: 1 }),
  ],
});

function shown() {
  const facts = createFacts(dataset);
  const { container } = render(
    <PlainRecord
      events={dataset.events}
      series={tradeSeries(facts, facts, 'compare')}
      sourceById={facts.sourceById}
      speech={aSpeech('en')}
      others={[aSpeech('vi'), aSpeech('zh')]}
    />,
  );
  return { ...screen, container };
}

describe('PlainRecord', () => {
  it('names the documents of each event once, with their addresses', () => {
    const [talks, call] = shown().getAllByRole('listitem');
    expect(talks?.textContent).toBe(`c. Oct 2025 ${HOSTILE}: TAP, ${HOSTILE}`);
    expect(call?.textContent).toBe('2 Jan 2024 A call: TAP');
    const link = within(call ?? document.body).getByRole('link', { name: 'TAP' });
    expect(link.getAttribute('href')).toBe('https://example.org/news');
  });

  it('has a row for each year and reporter, latest first, with status and sources', () => {
    const [, ...rows] = shown().getAllByRole('row');
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['2025', 'Reporter not named', '252', '–', '–', HOSTILE],
      ['2024', 'Vietnam Customs', '205.2 preliminary', '61.2', '–', 'TAP'],
      ['2024', 'China Customs', '260.65', '–', '–', 'TAP'],
    ]);
  });

  it('says its headings in all three languages', () => {
    const headings = shown().getAllByRole('heading', { level: 2 });
    for (const heading of headings) {
      expect([...heading.children].map((part) => part.getAttribute('lang'))).toEqual(['en', 'vi', 'zh']);
    }
    expect(headings[0]?.textContent).toBe(
      'The latest 2 events and their sources · 2 sự kiện mới nhất và nguồn · 最近2个事件及其来源',
    );
  });

  it('takes no text for markup', () => {
    expect(shown().container.innerHTML).not.toContain('<script>');
  });
});
