/** About so many steps a value axis is divided into. */
const STEPS = 4;

/**
 * Round values from at or below the lowest to at or above the highest, 0 among them, evenly apart: 1, 2,
 * 2.5 or 5 times a power of ten.
 */
export function valueTicks(highest: number, lowest = 0): readonly number[] {
  const top = highest > 0 ? highest : 0;
  const bottom = lowest < 0 ? lowest : 0;
  if (top === bottom) return [0, 1];
  const rough = (top - bottom) / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5].find((round) => round * power >= rough) ?? 10) * power;
  const first = Math.floor(bottom / step);
  return Array.from({ length: Math.ceil(top / step) - first + 1 }, (_, index) => (first + index) * step);
}
