/** Half a unit of the last decimal written: how far a rounded figure may be from the true one. */
export function roundingOf(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return 0.5 / 10 ** decimals;
}

/** For sums of decimal figures, whose binary form is inexact. */
const FLOAT_SLACK = 1e-9;

/** Whether two figures are the same within `tolerance`. */
export function agrees(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance + FLOAT_SLACK;
}
