import { useSpeech } from '../../i18n/SpeechProvider';
import type { PlacedChange } from '../../query/changesByYear';
import { stated, type TradeValue } from '../../query/tradeValues';
import { useFacts } from '../../store/hooks';
import { type ChartYear, hasValues } from './chartData';
import styles from './Readout.module.css';
import { useGrowth } from './useGrowth';
import { useValueWords } from './useValueWords';

/** Names read out of one year's changes of office-holders. */
const MOST_CHANGES = 5;

type Props = { readonly of: ChartYear; readonly changes: readonly PlacedChange[] };

/** One year's numbers, each with its growth, status and source, and who was new in office. */
export function YearReadout({ of, changes }: Props) {
  return (
    <>
      <YearNumbers of={of} />
      <YearChanges year={of.year} changes={changes} />
    </>
  );
}

function YearNumbers({ of }: { readonly of: ChartYear }) {
  const { words } = useSpeech();
  const say = useValueWords();
  if (!hasValues(of)) {
    return <p className={styles.year}>{words('trade.noFigureYear', { year: String(of.year) })}</p>;
  }
  return (
    <>
      <p className={styles.year}>
        {of.year}
        {of.gap && (
          <span className={styles.gap}>
            {words('trade.gap')} {words('trade.headline', { value: say.gap(of.gap) })}
          </span>
        )}
      </p>
      <ul>
        {[...of.totals.map(stated), ...Object.values(of.values)].map((value) => (
          <NumberLine key={`${value.reporter} ${value.measure}`} value={value} />
        ))}
      </ul>
    </>
  );
}

function NumberLine({ value }: { readonly value: TradeValue }) {
  const { words } = useSpeech();
  const say = useValueWords();
  const growth = useGrowth(value);
  const names = say.publishers(value);
  return (
    <li>
      <b>{say.value(value)}</b>{' '}
      {[
        say.measure(value.measure),
        say.reporter(value),
        growth && say.growth(growth),
        say.status(value),
        names !== '' && words('trade.sourcePublishers', { names }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </li>
  );
}

function YearChanges({
  year,
  changes,
}: {
  readonly year: number;
  readonly changes: readonly PlacedChange[];
}) {
  const { words, say } = useSpeech();
  const { personById } = useFacts();
  const name = (id: string) => {
    const person = personById.get(id);
    return person ? say(person.name) : id;
  };
  if (changes.length === 0) return null;
  const shown = changes.slice(0, MOST_CHANGES).map(({ change: { office, came, left } }) =>
    words('trade.successor', {
      office: say(office.name),
      came: name(came.person),
      left: name(left.person),
    }),
  );
  const rest = changes.length - shown.length;
  return (
    <p className={styles.changes}>
      {words('trade.changesInYear', { year: String(year) })}
      {words('punctuation.colon')}
      {shown.join(words('punctuation.semicolon'))}
      {rest > 0 && ` ${words('trade.moreChanges', { count: rest })}`}
    </p>
  );
}
