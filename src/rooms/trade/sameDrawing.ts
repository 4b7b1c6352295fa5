import type { TradeValue } from '../../query/tradeValues';
import type { ChartData, ChartYear } from './chartData';

type Drawing = { readonly data: ChartData; readonly width: number };

/** Whether two charts look the same, whatever is known of the figures beyond their numbers. */
export function sameDrawing(one: Drawing, other: Drawing): boolean {
  if (one.width !== other.width) return false;
  if (one.data === other.data) return true;
  const { bars, years } = other.data;
  return (
    one.data.bars.length === bars.length &&
    one.data.bars.every(({ key, hue }, index) => key === bars[index]?.key && hue === bars[index].hue) &&
    one.data.years.length === years.length &&
    one.data.years.every((year, index) => isSameYear(year, years[index], bars))
  );
}

function isSameYear(one: ChartYear, other: ChartYear | undefined, bars: ChartData['bars']): boolean {
  return (
    one.year === other?.year &&
    bars.every(({ key }) => isSameValue(one.values[key], other.values[key])) &&
    one.gap?.value === other.gap?.value &&
    one.gap?.lower.reporter === other.gap?.lower.reporter &&
    one.totals.length === other.totals.length &&
    one.totals.every(({ valueUsdBn }, index) => valueUsdBn === other.totals[index]?.valueUsdBn)
  );
}

function isSameValue(one: TradeValue | undefined, other: TradeValue | undefined): boolean {
  return one?.value === other?.value && one?.status === other?.status && one?.computed === other?.computed;
}
