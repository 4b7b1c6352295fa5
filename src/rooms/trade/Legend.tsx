import { useSpeech } from '../../i18n/SpeechProvider';
import type { BarOf, ChartData } from './chartData';
import styles from './Legend.module.css';
import { LOOKS, lookOf } from './lookOf';
import { useValueWords } from './useValueWords';

type Props = {
  readonly data: ChartData;
  /** Whether the axis marks any. */
  readonly events: boolean;
  readonly changes: boolean;
  /** Whether the changes are marked by their density. */
  readonly crowded: boolean;
};

const STACKED: Readonly<Partial<Record<BarOf['measure'], 'below' | 'above'>>> = {
  imports: 'below',
  exports: 'above',
};
const BESIDE: Readonly<Partial<Record<BarOf['reporter'], 'left' | 'right'>>> = {
  'vn-customs': 'left',
  'cn-customs': 'right',
};

/** What the colours, patterns and marks on the chart stand for: those that are there. */
export function Legend({ data, events, changes, crowded }: Props) {
  const { words } = useSpeech();
  const say = useValueWords();
  const values = data.years.flatMap((year) => Object.values(year.values));
  const looks = new Set(values.map(lookOf));
  const several = new Set(data.bars.map(({ measure }) => measure)).size > 1;
  const bars = data.bars.filter(
    ({ measure, reporter }) => reporter === 'unspecified' || !several || measure !== 'total',
  );
  // Where hues look alike, in grey or to some eyes, the place tells them apart.
  const compared = new Set(bars.map(({ reporter }) => reporter)).has('cn-customs') && !several;
  const placeOf = ({ measure, reporter }: BarOf) => {
    if (several && reporter !== 'unspecified') return STACKED[measure];
    return compared && bars.length > 1 ? BESIDE[reporter] : undefined;
  };
  return (
    <ul className={styles.legend} aria-label={words('trade.legend')} data-of-view="">
      {bars.map((bar) => {
        const place = placeOf(bar);
        return (
          <li key={bar.key}>
            <i data-hue={bar.hue} data-reporter={bar.reporter} />
            {several && bar.reporter !== 'unspecified' ? say.measure(bar.measure) : say.reporter(bar)}
            {place && ` (${words(`trade.places.${place}`)})`}
          </li>
        );
      })}
      {LOOKS.filter((look) => look !== 'final' && look !== 'unspecified' && looks.has(look)).map((look) => (
        <li key={look}>
          <i data-look={look} />
          {words(look === 'preliminary' || look === 'estimate' ? `trade.statuses.${look}` : 'trade.computed')}
        </li>
      ))}
      {data.years.some(({ gap }) => gap !== null) && (
        <li>
          <i data-mark="gap" />
          {words('trade.gapLong')}
        </li>
      )}
      {events && (
        <li>
          <i data-mark="event" />
          {words('trade.eventsMark')}
        </li>
      )}
      {changes && (
        <li>
          <i data-mark={crowded ? 'changes' : 'change'} />
          {words('trade.changesMark')}
        </li>
      )}
    </ul>
  );
}
