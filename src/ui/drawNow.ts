import { flushSync } from 'react-dom';

/** Draws what a change of state leads to before going on: for what the next paint must have. */
export function drawNow(change: () => void): void {
  flushSync(change);
}
