import type { Mark, PictureSeries, TradePicture } from '../../files/tradePicture';
import type { Speech } from '../../i18n/createSpeech';
import type { Facts } from '../../query/facts';
import type { TimeAxis } from '../../query/timeAxis';
import type { TradeSeries } from '../../query/tradeSeries';
import type { TradeValue } from '../../query/tradeValues';
import type { Chart } from '../../query/view';
import { citedSources, sourceLine } from './citedSources';
import type { useValueWords } from './useValueWords';

type ValueWords = ReturnType<typeof useValueWords>;

type Shown = {
  readonly facts: Facts;
  readonly axis: TimeAxis;
  readonly chart: Chart;
  readonly values: readonly TradeValue[];
  readonly series: readonly TradeSeries[];
  /** The page that shows the same. */
  readonly address: string;
};

/** What a picture of the chart says, in the reader's words. */
export function describePicture(speech: Speech, names: ValueWords, shown: Shown): TradePicture {
  const { words } = speech;
  const { facts, axis, chart, values, series, address } = shown;
  const years = speech.years({ from: axis.firstYear, to: axis.lastYear });
  const keys = [...new Set(values.map(keyOf))].sort();
  const drawn = new Set(values.map(({ year }) => year));
  const isOpen = drawn.size > 0 && drawn.size <= axis.lastYear - axis.firstYear;
  const sources = sourceLine(speech, citedSources(facts, values));
  return {
    ...axis,
    language: speech.language,
    title: titleOf(speech, chart, axis),
    unit: words(chart === 'growth' ? 'files.percent' : 'files.money'),
    series: keys.flatMap((key) => {
      const one = values.find((value) => keyOf(value) === key);
      return one ? [seriesOf(speech, names, one, values)] : [];
    }),
    marks: values.map((value): Mark => {
      return {
        year: value.year,
        series: keys.indexOf(keyOf(value)),
        value: value.value,
        status: value.status,
        text: [names.line(value), names.status(value)].join(words('punctuation.list')),
        label: labelOf(speech, value, values, series),
      };
    }),
    statuses: {
      final: words('trade.statuses.final'),
      preliminary: words('trade.statuses.preliminary'),
      estimate: words('trade.statuses.estimate'),
    },
    formatValue: chart === 'growth' ? speech.percent : speech.billionsBare,
    empty: words('trade.noFigureYears', { years }),
    lines: [
      ...(isOpen ? [words('files.openYears')] : []),
      ...(sources === '' ? [] : [words('files.sources', { sources })]),
      words('files.origin', { version: speech.isoDate(facts.dataset.version), address }),
    ],
  };
}

/** The chart as a sentence: its title, and the name of its files. */
export function titleOf({ words, years }: Speech, chart: Chart, { firstYear, lastYear }: TimeAxis): string {
  return words(`files.titles.${chart}`, { years: years({ from: firstYear, to: lastYear }) });
}

const RANKS = ['vn-customs', 'cn-customs', 'vn-mpi', 'cn-mofcom', 'unspecified'] as const;

/** Sorted as text: authorities in one order, unnamed ones last; exports upon imports. */
function keyOf({ reporter, measure }: TradeValue): string {
  return `${RANKS.indexOf(reporter)} ${measure === 'exports' ? 'upon' : measure === 'imports' ? 'base' : measure}`;
}

/** As on the page in light; what China says of a flow has its colour, paler. */
const VIETNAM = '#1f6f8b';
const CHINA = '#b4532a';
const PALE_VIETNAM = '#78aec2';
const PALE_CHINA = '#dda283';
/** A total among parts: neither of them. */
const VIETNAM_WHOLE = '#12394a';
const CHINA_WHOLE = '#5f2912';
const UNNAMED = '#5b574b';

function colourOf({ reporter, measure }: TradeValue, together: boolean): string {
  if (reporter === 'unspecified') return UNNAMED;
  const chinese = reporter === 'cn-customs' || reporter === 'cn-mofcom';
  if (!together) return chinese ? CHINA : VIETNAM;
  if (measure === 'exports') return chinese ? PALE_VIETNAM : VIETNAM;
  if (measure === 'imports') return chinese ? PALE_CHINA : CHINA;
  return chinese ? CHINA_WHOLE : VIETNAM_WHOLE;
}

function seriesOf(
  { words }: Speech,
  names: ValueWords,
  value: TradeValue,
  all: readonly TradeValue[],
): PictureSeries {
  const together = all.some(({ measure }) => measure !== value.measure);
  const name = names.reporter(value);
  return {
    name: together ? `${name}${words('punctuation.colon')}${names.measure(value.measure)}` : name,
    colour: colourOf(value, together),
    stack: value.reporter,
    dashed: value.reporter === 'unspecified',
  };
}

/** At the end of each authority's latest bar: of stacked parts the total that it gives, or their sum. */
function labelOf(
  { percent, billionsBare }: Speech,
  value: TradeValue,
  all: readonly TradeValue[],
  series: readonly TradeSeries[],
): string | null {
  const theirs = all.filter(({ reporter }) => reporter === value.reporter);
  if (theirs.at(-1) !== value) return null;
  if (value.measure === 'growth') return percent(value.value);
  const stack = theirs.filter(({ year }) => year === value.year);
  if (stack.length === 1) return billionsBare(value.value);
  const years = series.find(({ reporter }) => reporter === value.reporter)?.years;
  const total = years?.find(({ year }) => year === value.year)?.total;
  // The record has three decimals at most.
  const sum = Number(stack.reduce((whole, one) => whole + one.value, 0).toFixed(3));
  return billionsBare(total?.valueUsdBn ?? sum);
}
