import type { Speech } from '../../i18n/createSpeech';
import type { MirrorGap } from '../../query/mirrorGap';
import type { TradeValue } from '../../query/tradeValues';
import { roundedGap } from './roundedGap';

/** The panel's numbers in words. */
export function valueWords({ words, billions, percent }: Speech) {
  const measure = (one: TradeValue['measure']) => words(`trade.${one}`);
  const reporter = ({ measure: of, reporter: by }: Pick<TradeValue, 'measure' | 'reporter'>) =>
    of === 'registered' || by === 'vn-mpi' || by === 'cn-mofcom'
      ? words(`trade.investment.reporters.${by === 'vn-customs' || by === 'cn-customs' ? 'unspecified' : by}`)
      : words(`trade.reporters.${by}`);
  const amount = (value: number) => words('trade.headline', { value: billions(value) });
  return {
    measure,
    reporter,
    /** With its unit. */
    value: ({ measure: of, value }: TradeValue) => (of === 'growth' ? percent(value) : amount(value)),
    /** One number in one line, for a name. */
    line: (of: TradeValue) =>
      words(of.measure === 'growth' ? 'trade.readoutGrowth' : 'trade.readout', {
        year: String(of.year),
        value: of.measure === 'growth' ? percent(of.value) : billions(of.value),
        flow: measure(of.measure),
        reporter: reporter(of),
      }),
    gap: (gap: MirrorGap) => billions(roundedGap(gap)),
    /** How firm, and whether worked out here. */
    status: ({ status, computed }: TradeValue) =>
      computed
        ? [words(`trade.statuses.${status}`), words('trade.computed')].join(' · ')
        : words(`trade.statuses.${status}`),
    growth: ({ value, computed }: Pick<TradeValue, 'value' | 'computed'>) =>
      words(computed ? 'trade.growthComputed' : 'trade.growthStated', { growth: percent(value) }),
  };
}
