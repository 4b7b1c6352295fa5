import { cleanup as cleanUp, fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { View, YearRange } from '../../query/view';
import { anEvent } from '../../testing/anEvent';
import { renderWithStore } from '../../testing/renderWithStore';
import { YearStrip } from './YearStrip';

const events = [
  anEvent({ id: 'a', date: '2017-01-01', topics: ['rail'] }),
  anEvent({ id: 'b', date: '2024-12-31/2025-01-01' }),
  anEvent({ id: 'c', date: '2025-04-14', topics: ['rail'] }),
];

/** Ten years, 2017 to 2026, drawn 10 pixels each. */
function show(year: YearRange | null = null, view: Partial<View> = {}) {
  const page = renderWithStore(<YearStrip />, {
    dataset: { version: '2026-06-30', events },
    view: { ...view, year },
  });
  const from = page.getByRole('slider', { name: 'First year' });
  const to = page.getByRole('slider', { name: 'Last year' });
  const bars = page.getByRole('img', { name: 'Events by year' });
  const grip = (edge: 'from' | 'to') =>
    bars.parentElement?.querySelector<HTMLElement>(`[data-grip=${edge}]`) ?? bars;
  return { ...page, from, to, bars, grip };
}

const slide = (slider: HTMLElement, value: number) => fireEvent.change(slider, { target: { value } });

describe('the sliders', () => {
  it('stand at the ends of the record, and say their year', () => {
    const { from, to } = show();
    expect(from.getAttribute('aria-valuetext')).toBe('2017: 1 event');
    expect(to.getAttribute('aria-valuetext')).toBe('2026: no events');
  });

  it('narrow the years, replacing the step as dragging does', () => {
    const { from, to, view, store } = show();
    slide(from, 2020);
    expect(view().year).toEqual({ from: 2020, to: 'latest' });
    slide(to, 2024);
    expect(view().year).toEqual({ from: 2020, to: 2023 });
    expect(store.getState().step).toBe('replace');
  });

  it('do not pass each other', () => {
    const { from, to, view } = show({ from: 2020, to: 2022 });
    slide(from, 2025);
    expect(view().year).toEqual({ from: 2022, to: 2022 });
    slide(to, 2018);
    expect(view().year).toEqual({ from: 2022, to: 2022 });
  });

  it('open an end again at the end of the record, so that the link grows with it', () => {
    const { from, to, view } = show({ from: 2020, to: 2022 });
    slide(to, 2027);
    expect(view().year).toEqual({ from: 2020, to: 'latest' });
    slide(from, 2017);
    expect(view().year).toBeNull();
  });

  it('stay within the record where the link does not', () => {
    const { from, to } = show({ from: 1900, to: 2100 });
    expect(from.getAttribute('aria-valuetext')).toBe('2017: 1 event');
    expect(to.getAttribute('aria-valuetext')).toBe('2026: no events');
  });

  it.each<[YearRange, from: string, to: string]>([
    [{ from: 1800, to: 1800 }, '1800: no events', '1800: no events'],
    [{ from: 2040, to: 'latest' }, '2040: no events', '2040: no events'],
    [{ from: 'earliest', to: 1900 }, '1900: no events', '1900: no events'],
    [{ from: 1800, to: 1900 }, '1800: no events', '1900: no events'],
  ])(
    'say the years of a range wholly outside the record, of which nothing is drawn: %j',
    (year, first, last) => {
      const { from, to, bars } = show(year);
      expect(from.getAttribute('aria-valuetext')).toBe(first);
      expect(to.getAttribute('aria-valuetext')).toBe(last);
      expect(bars.parentElement?.querySelector('[data-brush]')).toBeNull();
      expect(bars.querySelector('[data-in=true]')).toBeNull();
    },
  );
});

describe('the bars', () => {
  const titles = (bars: HTMLElement) => [...bars.querySelectorAll('title')].map((title) => title.textContent);

  it('count each year, an interval in both of its years', () => {
    const { bars } = show();
    expect(titles(bars)).toEqual(['2017: 1 event', '2024: 1 event', '2025: 2 events']);
  });

  it('count what the other filters leave, whatever the years chosen', () => {
    const { bars } = show({ from: 2017, to: 2017 }, { topic: ['rail'] });
    expect(titles(bars)).toEqual(['2017: 1 event', '2025: 1 event']);
  });
});

describe('the brush', () => {
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 40));
  });

  /** The middle of a year. */
  const at = (year: number) => ({ clientX: (year - 2017) * 10 + 5, button: 0, pointerId: 1 });

  it('chooses one year by a click, and all by another on it', () => {
    const { bars, view, store } = show();
    fireEvent.pointerDown(bars, at(2024));
    fireEvent.pointerUp(bars, at(2024));
    expect(view().year).toEqual({ from: 2024, to: 2024 });
    expect(store.getState().step).toBe('push');
    fireEvent.pointerDown(bars, at(2024));
    fireEvent.pointerUp(bars, at(2024));
    expect(view().year).toBeNull();
  });

  it.each([
    ['to the right', 2020, 2023],
    ['to the left', 2023, 2020],
  ])('chooses a range by dragging %s, in one step', (_where, start, end) => {
    const { bars, view, store } = show();
    fireEvent.pointerDown(bars, at(start));
    fireEvent.pointerMove(bars, at(2022));
    expect(store.getState().step).toBe('push');
    fireEvent.pointerMove(bars, at(end));
    expect(view().year).toEqual({ from: 2020, to: 2023 });
    expect(store.getState().step).toBe('replace');
    fireEvent.pointerUp(bars, at(end));
    fireEvent.pointerMove(bars, at(2026));
    expect(view().year).toEqual({ from: 2020, to: 2023 });
  });

  it('chooses the first year of the record where the link asks for one before it', () => {
    const { bars, view } = show({ from: 1800, to: 1800 });
    fireEvent.pointerDown(bars, at(2017));
    fireEvent.pointerUp(bars, at(2017));
    expect(view().year).toEqual({ from: 2017, to: 2017 });
  });

  it('chooses nothing while a finger may yet scroll the page', () => {
    const { bars, view, store } = show();
    fireEvent.pointerDown(bars, at(2020));
    fireEvent.pointerCancel(bars, at(2020));
    fireEvent.pointerMove(bars, at(2023));
    expect(view().year).toBeNull();
    expect(store.getState().step).toBe('none');
  });

  it('is moved as a whole, and stops at the ends of the record', () => {
    const { bars, view, store } = show({ from: 2020, to: 2022 });
    fireEvent.pointerDown(bars, at(2021));
    fireEvent.pointerMove(bars, at(2023));
    expect(view().year).toEqual({ from: 2022, to: 2024 });
    expect(store.getState().step).toBe('push');
    fireEvent.pointerMove(bars, at(2019));
    expect(view().year).toEqual({ from: 2018, to: 2020 });
    expect(store.getState().step).toBe('replace');
    fireEvent.pointerMove(bars, { ...at(2017), clientX: -500 });
    expect(view().year).toEqual({ from: 'earliest', to: 2019 });
    fireEvent.pointerUp(bars, at(2017));
  });

  it('chooses a year of its own by a tap, but none by a drag that came to nothing', () => {
    const { bars, view } = show({ from: 2020, to: 2022 });
    fireEvent.pointerDown(bars, at(2021));
    fireEvent.pointerMove(bars, at(2022));
    fireEvent.pointerMove(bars, at(2021));
    fireEvent.pointerUp(bars, at(2021));
    expect(view().year).toEqual({ from: 2020, to: 2022 });
    fireEvent.pointerDown(bars, at(2021));
    fireEvent.pointerUp(bars, at(2021));
    expect(view().year).toEqual({ from: 2021, to: 2021 });
  });

  it('has edges to drag, which do not pass each other', () => {
    const { grip, from, view } = show({ from: 2020, to: 2022 });
    const first = grip('from');
    fireEvent.pointerDown(first, at(2019));
    expect(document.activeElement).toBe(from);
    fireEvent.pointerMove(first, at(2017));
    expect(view().year).toEqual({ from: 2018, to: 2022 });
    fireEvent.pointerMove(first, at(2026));
    expect(view().year).toEqual({ from: 2022, to: 2022 });
    fireEvent.pointerUp(first, at(2026));
    const last = grip('to');
    fireEvent.pointerDown(last, at(2023));
    fireEvent.pointerMove(last, at(2025));
    expect(view().year).toEqual({ from: 2022, to: 2024 });
  });

  it('stays within the record when dragged beyond it', () => {
    const { bars, view } = show();
    fireEvent.pointerDown(bars, at(2023));
    fireEvent.pointerMove(bars, { ...at(2023), clientX: 500 });
    expect(view().year).toEqual({ from: 2023, to: 'latest' });
  });

  it('is for the main button', () => {
    const { bars, view } = show();
    fireEvent.pointerDown(bars, { ...at(2023), button: 2 });
    fireEvent.pointerUp(bars, { ...at(2023), button: 2 });
    expect(view().year).toBeNull();
  });
});

describe('zooming', () => {
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 40));
  });

  it('by the wheel needs Ctrl or Shift, and replaces the step', () => {
    const { bars, view, store } = show();
    const turn = (how: WheelEventInit) => fireEvent.wheel(bars, { clientX: 0, deltaY: -100, ...how });
    expect(turn({})).toBe(true);
    expect(view().year).toBeNull();
    expect(turn({ ctrlKey: true })).toBe(false);
    expect(view().year).toEqual({ from: 'earliest', to: 2024 });
    expect(store.getState().step).toBe('replace');
    turn({ shiftKey: true, deltaX: -100, deltaY: 0 });
    expect(view().year).toEqual({ from: 'earliest', to: 2023 });
    turn({ shiftKey: true, deltaY: 100 });
    turn({ shiftKey: true, deltaY: 100 });
    expect(view().year).toBeNull();
  });

  it('by a touchpad waits for enough of it', () => {
    const { bars, view } = show();
    const pinch = () => fireEvent.wheel(bars, { clientX: 100, deltaY: -20, ctrlKey: true });
    pinch();
    pinch();
    expect(view().year).toBeNull();
    pinch();
    expect(view().year).toEqual({ from: 2019, to: 'latest' });
  });

  it('by keys on a slider is about the middle', () => {
    const { from, to, view } = show({ from: 2018, to: 2024 });
    fireEvent.keyDown(from, { key: '+' });
    expect(view().year).toEqual({ from: 2019, to: 2024 });
    fireEvent.keyDown(to, { key: '-' });
    expect(view().year).toEqual({ from: 2018, to: 2025 });
    fireEvent.keyDown(to, { key: '-', ctrlKey: true });
    expect(view().year).toEqual({ from: 2018, to: 2025 });
  });

  it('by two fingers follows how far apart they are, and taps no year', () => {
    const { bars, view, store } = show();
    const finger = (pointerId: number, clientX: number) => ({ pointerId, clientX, button: 0 });
    fireEvent.pointerDown(bars, finger(1, 30));
    fireEvent.pointerDown(bars, finger(2, 70));
    fireEvent.pointerMove(bars, finger(1, 10));
    fireEvent.pointerMove(bars, finger(2, 90));
    expect(view().year).toEqual({ from: 2020, to: 2024 });
    expect(store.getState().step).toBe('replace');
    fireEvent.pointerUp(bars, finger(2, 90));
    fireEvent.pointerMove(bars, finger(1, 80));
    fireEvent.pointerUp(bars, finger(1, 80));
    expect(view().year).toEqual({ from: 2020, to: 2024 });
  });
});

describe('the chosen day', () => {
  const line = 'Marked: 14 Apr 2025';

  it('is a line through the years, the day of the view or the open event’s', () => {
    const mark = show(null, { on: '2025-04-14' }).getByRole('img', { name: line });
    expect(Number.parseFloat(mark.style.left)).toBeCloseTo(82.84, 1);
    cleanUp();
    expect(show(null, { event: 'c' }).getByRole('img', { name: line })).toBeTruthy();
  });

  it('beyond the record is told at its end', () => {
    expect(
      show(null, { on: '1900-01-01' }).getByRole('img', { name: 'Marked: 1 Jan 1900' }).textContent,
    ).toBe('◂ 1 Jan 1900');
  });

  it('is none while nothing is chosen', () => {
    expect(show().queryByRole('img', { name: /^Marked/ })).toBeNull();
  });
});
