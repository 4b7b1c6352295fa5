/** About so many steps the axis is divided into. */
const STEPS = 5;

/** Round values, evenly apart, from at or below the lowest to at or above the highest; 0 is among them. */
export function valueScale(values: readonly number[]): readonly number[] {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  if (lowest === highest) return [0, 1];
  const rough = (highest - lowest) / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5].find((round) => round * power >= rough) ?? 10) * power;
  const first = Math.floor(lowest / step);
  const last = Math.ceil(highest / step);
  // Twelve digits: 0.1 × 3 is 0.3 on an axis.
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}
