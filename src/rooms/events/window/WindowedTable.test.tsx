import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SpeechProvider } from '../../../i18n/SpeechProvider';
import type { Answer } from '../../../query/answer';
import { countValues } from '../../../query/countValues';
import { createFacts } from '../../../query/facts';
import { createSelect } from '../../../query/select';
import { DEFAULT_VIEW, type View } from '../../../query/view';
import { createViewStore } from '../../../store/createViewStore';
import { type AnswerSource, LargeViewProvider } from '../../../store/LargeViewProvider';
import { aDataset } from '../../../testing/aDataset';
import { anEvent } from '../../../testing/anEvent';
import { aSpeech } from '../../../testing/aSpeech';
import { EventsPanel } from '../EventsPanel';

/** A hundred days a year, newest first. */
function dateOf(at: number): string {
  const [year, within] = [2025 - Math.floor(at / 100), at % 100];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(12 - Math.floor(within / 9))}-${two(28 - (within % 9) * 3)}`;
}

const facts = createFacts(
  aDataset({
    events: Array.from({ length: 300 }, (_, at) =>
      anEvent({
        id: `e${at}`,
        title: `Event ${at}`,
        date: dateOf(at),
        type: at % 2 === 0 ? 'visit' : 'call',
      }),
    ),
  }),
);
const select = createSelect(facts);
const offered = {
  person: countValues(facts, 'person'),
  type: countValues(facts, 'type'),
  topic: countValues(facts, 'topic'),
  office: countValues(facts, 'office'),
  place: countValues(facts, 'place'),
};

/** Answers at once, rows a moment later, but the first. */
function elsewhere(rowsOf: (answer: Answer) => Answer['rows'] = later): AnswerSource {
  let last: ReturnType<AnswerSource['last']> = null;
  const listeners = new Set<() => void>();
  const { locale } = aSpeech('en');
  return {
    ask: (asked) => {
      const { events: _, ...answer } = select({ ...DEFAULT_VIEW, ...asked }, locale);
      last = { asked, answer: { ...answer, rows: rowsOf(answer) } };
      for (const listener of listeners) listener();
    },
    last: () => last,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function later({ rows }: Answer): Answer['rows'] {
  return (from, to) => (to <= 32 ? rows(from, to) : Promise.resolve(rows(from, to)));
}

async function show(view: Partial<View> = {}, source = elsewhere()) {
  const store = createViewStore({ ...DEFAULT_VIEW, ...view });
  render(
    <SpeechProvider speech={aSpeech('en')}>
      <LargeViewProvider
        store={store}
        facts={facts}
        offered={offered}
        source={source}
        language="en"
        waiting={<p>waiting</p>}
      >
        <EventsPanel />
      </LargeViewProvider>
    </SpeechProvider>,
  );
  const table = await screen.findByRole('table');
  const rows = () => within(table).getAllByRole('row');
  const row = (title: string) => within(table).getByRole('link', { name: title }).closest('tr');
  return { store, table, rows, row, view: () => store.getState().view };
}

describe('a table of any height', () => {
  it('has few of its rows in the page, and tells how many there are', async () => {
    const { table, rows } = await show();
    expect(rows().length).toBeLessThan(40);
    expect(table.getAttribute('aria-rowcount')).toBe(String(300 + 3 + 1));
    expect(rows().map((row) => row.getAttribute('aria-rowindex'))).toEqual(
      rows().map((_, at) => String(at + 1)),
    );
    expect(screen.getByRole('rowheader', { name: '2025' })).toBeTruthy();
  });

  it('dates a row in full, its year being far away', async () => {
    const { row } = await show();
    expect(row('Event 3')?.textContent).toContain('19 Dec 2025');
  });

  it('shows another answer from its top, headings only while years order it', async () => {
    const { table, store } = await show();
    act(() => store.getState().change((view) => ({ ...view, type: ['call'] })));
    await waitFor(() => expect(table.getAttribute('aria-rowcount')).toBe(String(150 + 3 + 1)));
    act(() =>
      store.getState().change((view) => ({ ...view, sort: [{ column: 'title', descending: false }] })),
    );
    await waitFor(() => expect(screen.queryByRole('rowheader')).toBeNull());
    expect(table.getAttribute('aria-rowcount')).toBe('151');
    expect(screen.queryByLabelText('Go to date')).toBeNull();
  });

  it('says so where nothing matches', async () => {
    const { store } = await show();
    act(() => store.getState().change((view) => ({ ...view, year: { from: 1900, to: 1901 } })));
    await screen.findByText('No event matches.');
    expect(screen.getByRole('button', { name: 'Remove 1900–1901 → 300 events' })).toBeTruthy();
  });

  it('keeps a line for a row that is on its way', async () => {
    const never = elsewhere(
      ({ rows }) =>
        (from, to) =>
          to <= 32 && from < 8 ? rows(from, 8) : new Promise(() => {}),
    );
    const { rows } = await show({}, never);
    expect(rows().filter((row) => row.getAttribute('aria-busy') === 'true').length).toBeGreaterThan(0);
  });
});

describe('keys', () => {
  const focused = () => document.activeElement?.getAttribute('data-at');

  it('move from row to row, to the ends, and by pages, wherever those are', async () => {
    const { rows } = await show();
    const [stop] = rows().filter((row) => row.tabIndex === 0);
    act(() => stop?.focus());
    expect(focused()).toBe('0');
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    press('ArrowDown');
    expect(focused()).toBe('1');
    press('PageDown');
    expect(Number(focused())).toBeGreaterThan(5);
    press('End');
    expect(focused()).toBe('299');
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('304');
    await screen.findByText('Event 299');
    press('ArrowUp');
    expect(focused()).toBe('298');
    press('Home');
    expect(focused()).toBe('0');
    press('ArrowUp');
    expect(focused()).toBe('0');
  });

  it('open the event of the row', async () => {
    const { row, view } = await show();
    const event = row('Event 2');
    act(() => event?.focus());
    fireEvent.keyDown(event ?? document.body, { key: 'Enter' });
    expect(view().event).toBe('e2');
    expect(event?.getAttribute('aria-current')).toBe('true');
  });

  it('go on from a row that was scrolled far away', async () => {
    const { row, table } = await show();
    const event = row('Event 2');
    act(() => event?.focus());
    const scroller = table.parentElement;
    if (!scroller) throw new Error('nothing scrolls');
    scroller.scrollTop = 15_000;
    fireEvent.scroll(scroller);
    await screen.findByText('Event 200');
    expect(document.activeElement).toBe(event);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    expect(focused()).toBe('3');
    expect(screen.getByText('Event 4')).toBeTruthy();
  });

  it('begin at the first row of another answer', async () => {
    const { row, store, table } = await show();
    act(() => row('Event 0')?.focus());
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'End' });
    expect(focused()).toBe('299');
    act(() => store.getState().change((view) => ({ ...view, type: ['call'] })));
    await waitFor(() => expect(table.getAttribute('aria-rowcount')).toBe(String(150 + 3 + 1)));
    expect(focused()).toBe('0');
  });

  it('stop at one row alone', async () => {
    const { rows } = await show();
    expect(rows().filter((row) => row.tabIndex === 0)).toHaveLength(1);
  });
});

describe('a day', () => {
  it('can be gone to', async () => {
    await show();
    const field = screen.getByLabelText('Go to date');
    expect(field.getAttribute('type')).toBe('date');
    fireEvent.change(field, { target: { value: '2023-12-28' } });
    await screen.findByText('Event 200');
  });
});

describe('on paper', () => {
  it('stand the first rows, and how many there are', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await show();
    await act(() => vi.advanceTimersByTimeAsync(1500));
    act(() => {
      dispatchEvent(new Event('beforeprint'));
    });
    expect(screen.getByText('The first 200 of 300 events. The rest is not printed.')).toBeTruthy();
    expect(screen.getAllByText('Event 199')).toHaveLength(1);
    act(() => {
      dispatchEvent(new Event('afterprint'));
    });
    expect(screen.queryByText('Event 199')).toBeNull();
    vi.useRealTimers();
  });
});
