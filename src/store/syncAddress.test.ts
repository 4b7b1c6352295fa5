// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseAddress } from '../address/codec';
import { toggleFacet, type View, withQuery } from '../query/view';
import { createViewStore, type ViewStore } from './createViewStore';
import { syncAddress } from './syncAddress';

/** What entered history since the page was opened: how, and which address. */
let steps: string[];
let leave: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  leave?.();
  vi.useRealTimers();
  window.history.replaceState(null, '', '/');
});

/** Opens the page at an address, as `main` does. */
function open(address: string, present: (view: View) => View = (view) => view): ViewStore {
  window.history.pushState(null, '', address);
  steps = [];
  for (const how of ['pushState', 'replaceState'] as const) {
    const original = window.history[how].bind(window.history);
    vi.spyOn(window.history, how).mockImplementation((state, title, url) => {
      original(state, title, url);
      steps.push(`${how === 'pushState' ? 'push' : 'replace'} ${here()}`);
    });
  }
  const store = createViewStore(present(parseAddress(window.location.search).view));
  leave = syncAddress(store, window, present);
  return store;
}

const here = () => `${window.location.pathname}${window.location.search}${window.location.hash}`;
const type = (store: ViewStore, text: string) =>
  store.getState().change((view) => withQuery(view, text), 'replace');
const click = (store: ViewStore, person: string) =>
  store.getState().change((view) => toggleFacet(view, 'person', person));

async function goBack(): Promise<void> {
  window.history.back();
  await vi.advanceTimersByTimeAsync(1);
}

describe('opening the page', () => {
  it.each(['/', '/?year=2023..2026&person=to-lam', '/?utm_source=x', '/page/?q=rail#events', '/?q=it%27s'])(
    'at %s writes nothing',
    (address) => {
      open(address);
      expect(steps).toEqual([]);
    },
  );

  it.each([
    ['/?year=2026..2023', '/?year=2023..2026'],
    ['/?utm_source=x&year=2023&sort=-date#events', '/?year=2023&utm_source=x#events'],
    [`${window.location.origin}//?year=2026..2023`, '//?year=2023..2026'],
    ['/?person=@@,To-Lam', '/?person=to-lam&person=%40%40'],
    ['/?year=2023&as=2026-11-20&utm_source=x#events', '/?year=2023&utm_source=x#events'],
    ['/?as=2026-11-20', '/'],
  ])('at %s puts it right in place: %s', (address, right) => {
    open(address);
    expect(steps).toEqual([`replace ${right}`]);
  });

  it('at the address of a former id goes to the present one', () => {
    open('/?profile=lam-to', (view) => ({ ...view, profile: 'to-lam' }));
    expect(steps).toEqual(['replace /?profile=to-lam']);
  });
});

describe('the data version the sender of a link saw', () => {
  it('leaves the address without a step, and stays out of what is written after', () => {
    const store = open('/?person=to-lam&as=2026-11-20');
    const entries = window.history.length;
    click(store, 'xi-jinping');
    expect(window.history.length).toBe(entries + 1);
    expect(steps).toEqual(['replace /?person=to-lam', 'push /?person=to-lam,xi-jinping']);
  });

  it('stays as a value that was not understood where it is none', () => {
    open('/?as=yesterday');
    expect(steps).toEqual([]);
  });
});

describe('a click', () => {
  it('is a step of its own', () => {
    const store = open('/');
    click(store, 'to-lam');
    click(store, 'xi-jinping');
    expect(steps).toEqual(['push /?person=to-lam', 'push /?person=to-lam,xi-jinping']);
  });

  it('that changes nothing writes nothing', () => {
    const store = open('/?q=it%27s');
    store.getState().change((view) => view);
    store.getState().change((view) => withQuery(view, "it's"));
    expect(steps).toEqual([]);
  });

  it('leaves alone what others put into the address', () => {
    const store = open('/page/?utm_source=a%20b&year=2023#events');
    steps.length = 0;
    click(store, 'to-lam');
    expect(steps).toEqual(['push /page/?year=2023&person=to-lam&utm_source=a%20b#events']);
  });

  it('keeps what could not be read', () => {
    const store = open('/?year=23');
    click(store, 'to-lam');
    expect(steps).toEqual(['push /?year=23&person=to-lam']);
  });
});

describe('typing', () => {
  it('is written once, after a pause, in the current step', () => {
    const store = open('/?person=to-lam');
    for (const text of ['r', 'ra', 'rai', 'rail']) {
      type(store, text);
      vi.advanceTimersByTime(200);
    }
    expect(steps).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(steps).toEqual(['replace /?q=rail&person=to-lam']);
    vi.runAllTimers();
    expect(steps).toHaveLength(1);
  });

  it('and undoing it within the pause writes nothing', () => {
    const store = open('/');
    type(store, 'r');
    type(store, '');
    vi.runAllTimers();
    expect(steps).toEqual([]);
  });

  it('and clicking right after settles the text first, in its own step', () => {
    const store = open('/');
    type(store, 'rail');
    click(store, 'to-lam');
    expect(steps).toEqual(['replace /?q=rail', 'push /?q=rail&person=to-lam']);
    vi.runAllTimers();
    expect(steps).toHaveLength(2);
  });

  it('and leaving the page within the pause settles it', () => {
    const store = open('/');
    type(store, 'rail');
    window.dispatchEvent(new Event('pagehide'));
    expect(steps).toEqual(['replace /?q=rail']);
  });

  it('is no longer written once the store and the address have parted', () => {
    const store = open('/');
    type(store, 'rail');
    leave?.();
    vi.runAllTimers();
    click(store, 'to-lam');
    expect(steps).toEqual([]);
  });
});

describe('Back', () => {
  it('restores the view before, and writes nothing', async () => {
    const store = open('/?q=rail');
    const before = store.getState().view;
    click(store, 'to-lam');
    await goBack();
    expect(here()).toBe('/?q=rail');
    expect(store.getState()).toMatchObject({ view: before, step: 'none' });
    expect(steps).toEqual(['push /?q=rail&person=to-lam']);
  });

  it('within the pause takes the address, not the text', async () => {
    const store = open('/');
    click(store, 'to-lam');
    type(store, 'rail');
    await goBack();
    vi.runAllTimers();
    expect(store.getState().view).toMatchObject({ q: '', person: [] });
    expect(here()).toBe('/');
  });

  it('within the pause keeps the text for who goes forward again', async () => {
    const store = open('/');
    click(store, 'to-lam');
    type(store, 'rail');
    await goBack();
    window.history.forward();
    await vi.advanceTimersByTimeAsync(1);
    expect(store.getState().view).toMatchObject({ q: 'rail', person: ['to-lam'] });
    expect(here()).toBe('/?q=rail&person=to-lam');
  });

  it('within the pause, and going on from there, forgets the text', async () => {
    const store = open('/');
    click(store, 'to-lam');
    type(store, 'rail');
    await goBack();
    click(store, 'to-lam');
    await goBack();
    window.history.forward();
    await vi.advanceTimersByTimeAsync(1);
    expect(store.getState().view).toMatchObject({ q: '', person: ['to-lam'] });
  });

  it('to a part of the page keeps what is being typed, and settles it', () => {
    const store = open('/?person=to-lam');
    type(store, 'rail');
    window.history.pushState(null, '', '/?person=to-lam#events');
    steps.length = 0;
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(store.getState().view).toMatchObject({ q: 'rail', person: ['to-lam'] });
    expect(steps).toEqual(['replace /?q=rail&person=to-lam#events']);
  });

  it('to a part of the page after a change that was refused restores nothing', () => {
    const store = open('/');
    const { view } = store.getState();
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(store.getState().view).toBe(view);
  });

  it('resolves former ids as opening does, and leaves the address as it stands', async () => {
    const store = open('/', (view) => ({ ...view, person: view.person.map(() => 'to-lam') }));
    window.history.pushState(null, '', '/?person=lam-to');
    window.history.pushState(null, '', '/?person=lam-to&q=rail');
    await goBack();
    expect(store.getState().view.person).toEqual(['to-lam']);
    expect(here()).toBe('/?person=lam-to');
  });
});

describe('a browser that refuses', () => {
  it('does not stop the page; the next change is written', () => {
    const store = open('/');
    vi.mocked(window.history.pushState).mockImplementationOnce(() => {
      throw new DOMException('100 times per 30 seconds', 'SecurityError');
    });
    expect(() => click(store, 'to-lam')).not.toThrow();
    expect(store.getState().view.person).toEqual(['to-lam']);
    click(store, 'xi-jinping');
    expect(steps).toEqual(['push /?person=to-lam,xi-jinping']);
  });
});
