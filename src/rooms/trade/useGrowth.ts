import { useMemo } from 'react';
import { type TradeValue, tradeValues } from '../../query/tradeValues';
import { useFacts, useView } from '../../store/hooks';

/** How much more it is than the year before, as its row states it, else worked out; null: not known. */
export function useGrowth({ measure, year, figures }: TradeValue) {
  const facts = useFacts();
  const { reporter } = useView();
  const [figure] = figures;
  return useMemo(() => {
    if (measure === 'growth' || measure === 'balance' || !figure) return null;
    if (figure.growthPct !== null) return { value: figure.growthPct, computed: false };
    const axis = { firstYear: year, lastYear: year };
    const all = tradeValues(facts, axis, { chart: 'growth', reporter });
    return all.find(({ computed, figures: [now] }) => computed && now === figure) ?? null;
  }, [facts, reporter, measure, year, figure]);
}
