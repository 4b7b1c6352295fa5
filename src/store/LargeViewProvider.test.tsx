import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { createFacts } from '../query/facts';
import { createSelect } from '../query/select';
import { DEFAULT_VIEW, withQuery, withYears } from '../query/view';
import { aDataset } from '../testing/aDataset';
import { anEvent } from '../testing/anEvent';
import { createViewStore } from './createViewStore';
import { useAnswer, useChange, useOffered, useRowsAtHand, useSelection, useView, useViewPart } from './hooks';
import { type AnswerSource, LargeViewProvider } from './LargeViewProvider';

const facts = createFacts(
  aDataset({ events: [anEvent({ id: 'call', date: '2025' }), anEvent({ id: 'visit', title: 'Rail' })] }),
);
const select = createSelect(facts);
const offered = {
  person: new Map(),
  type: new Map([['visit', 7]]),
  topic: new Map(),
  office: new Map(),
  place: new Map(),
};

/** Answers the last question when told to. */
function inAPage() {
  let last: ReturnType<AnswerSource['last']> = null;
  let changed = () => {};
  const ask = vi.fn<AnswerSource['ask']>();
  const source: AnswerSource = {
    ask,
    last: () => last,
    subscribe: (listener) => {
      changed = listener;
      return () => {};
    },
  };
  const answer = () =>
    act(() => {
      const [asked] = ask.mock.lastCall ?? [];
      if (!asked) throw new Error('nothing was asked');
      last = { asked, answer: select({ ...DEFAULT_VIEW, ...asked }, { language: 'en', compare: () => 0 }) };
      changed();
    });
  const store = createViewStore(DEFAULT_VIEW);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <LargeViewProvider {...{ store, facts, offered, source, children }} language="en" waiting={null} />
  );
  return { wrapper, ask, answer, store };
}

function useRoom() {
  return {
    view: useView(),
    q: useViewPart((view) => view.q),
    answer: useAnswer(),
    rows: useRowsAtHand(),
    change: useChange(),
    offered: useOffered(),
  };
}

it('shows nothing of the rooms before the first answer', () => {
  const { wrapper, answer } = inAPage();
  const { result } = renderHook(useRoom, { wrapper });
  expect(result.current).toBeNull();
  answer();
  expect(result.current.answer.count).toBe(2);
  expect(result.current.rows).toBeNull();
  expect(result.current.offered('type').get('visit')).toBe(7);
});

it('keeps the last answer, with the filters it is for, until the next is there', () => {
  const { wrapper, answer } = inAPage();
  const { result } = renderHook(useRoom, { wrapper });
  answer();
  act(() => result.current.change((view) => ({ ...withQuery(view, 'rail'), event: 'call' })));
  expect(result.current.answer.count).toBe(2);
  expect(result.current.view.q).toBe('');
  expect(result.current.view.event).toBe('call');
  expect(result.current.q).toBe('rail');
  answer();
  expect(result.current.answer.count).toBe(1);
  expect(result.current.view.q).toBe('rail');
});

it('asks once for each change of what is selected, and for nothing else', () => {
  const { wrapper, ask, answer } = inAPage();
  const { result } = renderHook(useRoom, { wrapper });
  answer();
  const { change } = result.current;
  act(() => change((view) => ({ ...view, cols: ['event'], event: 'call' })));
  expect(ask).toHaveBeenCalledTimes(1);
  act(() => change((view) => withYears(view, { from: 2025, to: 2025 })));
  act(() => change((view) => ({ ...view, sort: [{ column: 'title', descending: false }] })));
  expect(ask).toHaveBeenCalledTimes(3);
});

it('tells a room that needs every row that it cannot have them', () => {
  const { wrapper, answer } = inAPage();
  const complain = vi.spyOn(console, 'error').mockReturnValue();
  renderHook(useSelection, { wrapper });
  expect(answer).toThrow('this part needs every row in memory');
  complain.mockRestore();
});
