import { createHash } from 'node:crypto';

/** A golden link: the query of its address, and ids of events it must show. */
type Line = readonly [link: string, events: readonly string[]];

/** What pins each line: a hash of it and of all before it, so that none can go, change or move unseen. */
export function pinLinks(lines: readonly Line[]): readonly string[] {
  let pin = '';
  return lines.map((line) => {
    pin = createHash('sha256')
      .update(pin + JSON.stringify(line))
      .digest('hex')
      .slice(0, 12);
    return pin;
  });
}

/** What is wrong with a list of lines that has been pinned; null if it has only grown and is pinned whole. */
export function faultOfPins(lines: readonly Line[], pins: readonly string[]): string | null {
  const due = pinLinks(lines);
  const at = pins.findIndex((pin, index) => pin !== due[index]);
  if (at !== -1) {
    return `line ${at + 1} was shared as it stood and is pinned so: put back what was changed, moved or taken away`;
  }
  if (due.length > pins.length) return `append to e2e/goldenPins.ts: ${due.slice(pins.length).join(' ')}`;
  return null;
}
