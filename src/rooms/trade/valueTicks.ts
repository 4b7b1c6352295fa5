/** About so many steps a value axis is divided into. */
const STEPS = 4;

/** Round values from 0 to at or above the highest, evenly apart: 1, 2, 2.5 or 5 times a power of ten. */
export function valueTicks(highest: number): readonly number[] {
  if (!(highest > 0)) return [0, 1];
  const rough = highest / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5].find((round) => round * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
}
