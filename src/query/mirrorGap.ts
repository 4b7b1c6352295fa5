import type { TradeFigure } from '../dataset/types';
import { difference, type TradeValue } from './tradeValues';

/** How far apart the two customs authorities are on one flow of one year. */
export type MirrorGap = {
  readonly year: number;
  readonly measure: TradeFigure['flow'];
  /** bn USD, never below zero. */
  readonly value: number;
  readonly lower: TradeValue;
  readonly higher: TradeValue;
};

/** The gaps between what both authorities say; none where only one of them gives a figure. */
export function mirrorGaps(values: readonly TradeValue[]): readonly MirrorGap[] {
  return values
    .filter(({ reporter }) => reporter === 'vn-customs')
    .flatMap((vietnam): readonly MirrorGap[] => {
      const { year, measure } = vietnam;
      if (measure !== 'total' && measure !== 'exports' && measure !== 'imports') return [];
      const china = values.find(
        (one) => one.reporter === 'cn-customs' && one.year === year && one.measure === measure,
      );
      if (!china) return [];
      const [lower, higher] = vietnam.value <= china.value ? [vietnam, china] : [china, vietnam];
      return [{ year, measure, value: difference(higher.value, lower.value), lower, higher }];
    });
}
