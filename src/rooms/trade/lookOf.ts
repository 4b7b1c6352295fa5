import type { TradeValue } from '../../query/tradeValues';

export const LOOKS = ['final', 'preliminary', 'estimate', 'computed', 'unspecified'] as const;
/** How sure a number looks; growth is solid where a source states it. */
export type Look = (typeof LOOKS)[number];

export function lookOf({ measure, reporter, status, computed }: TradeValue): Look {
  if (measure === 'growth') return computed ? 'computed' : 'final';
  return reporter === 'unspecified' ? 'unspecified' : status;
}
