/** What a page shows, as far as a link decides it; told by the page itself, in any browser. */
export type Shown = {
  /** Ids of the rows of the events, in order. */
  readonly rows: readonly string[];
  readonly title: string;
  /** How many events, in words. */
  readonly count: string | null;
  readonly open: string | null;
};

/** Runs in the page. Null until it is ready. */
export function readShown(): Shown | null {
  if (document.documentElement.dataset.ready !== 'true') return null;
  const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? null;
  return {
    rows: [...document.querySelectorAll('tr[data-row]')].map((row) => row.getAttribute('data-row') ?? ''),
    title: document.title,
    count: textOf('section [role=status]'),
    open: textOf('dialog[open] h2'),
  };
}
