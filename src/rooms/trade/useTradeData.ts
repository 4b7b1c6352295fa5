import { useDeferredValue, useMemo } from 'react';
import { timeAxis } from '../../query/timeAxis';
import { tradeSeries } from '../../query/tradeSeries';
import { tradeValues } from '../../query/tradeValues';
import { useFacts, useView } from '../../store/hooks';
import { chartData } from './chartData';

/** What the panel shows, the same objects until something of its own changes. */
export function useTradeData() {
  const facts = useFacts();
  const { year, reporter, chart } = useView();
  // The chart follows the table: drawing it is the slowest part of a change.
  const asked = useDeferredValue(year);
  const { firstYear, lastYear } = timeAxis(facts, { year: asked });
  return useMemo(() => {
    const axis = { firstYear, lastYear };
    const series = tradeSeries(facts, axis, reporter);
    const values = tradeValues(facts, axis, { chart, reporter });
    return { axis, series, values, data: chartData(axis, values, series, reporter === 'compare') };
  }, [facts, firstYear, lastYear, reporter, chart]);
}
