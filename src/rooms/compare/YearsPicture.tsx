import { useId } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { Count } from '../../query/compareSelections';
import { yearTicks } from '../../query/timeAxis';
import { useWidth } from '../../ui/useWidth';
import { YearBars } from './YearBars';
import styles from './YearsPicture.module.css';
import { YearsTable } from './YearsTable';

type Props = { readonly years: readonly Count<number>[] };

const ROW = 56;
const GAP = 12;
const GUTTER = 20;
const AXIS = 20;
/** Room for one label of the axis. */
const LABEL = 48;

/** Events by year, A above B on the same years and the same scale. */
export function YearsPicture({ years }: Props) {
  const { words } = useSpeech();
  const [ref, width] = useWidth<HTMLDivElement>(320);
  const stripes = useId();
  const [first, last] = [years[0]?.key, years.at(-1)?.key];
  if (first === undefined || last === undefined) return null;
  const most = Math.max(...years.flatMap(({ a, b }) => [a, b]));
  const step = Math.max(0, width - GUTTER) / years.length;
  const x = (year: number) => GUTTER + (year - first) * step;
  const height = 2 * ROW + GAP + AXIS;
  const ticks = yearTicks({ firstYear: first, lastYear: last }, Math.max(1, Math.floor(width / LABEL)));
  const bars = { x, step, height: ROW, most };
  return (
    <figure className={styles.figure}>
      <figcaption>{words('compare.byYear')}</figcaption>
      <div ref={ref} className={styles.box}>
        <svg
          width="100%"
          height={height}
          role="img"
          aria-label={words('compare.picture', { from: String(first), to: String(last), most })}
        >
          <defs>
            <pattern
              id={stripes}
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="3" height="5" className={styles.b} />
            </pattern>
          </defs>
          <text x="0" y={ROW - 2} className={styles.side}>
            A
          </text>
          <YearBars {...bars} top={0} fill="var(--bar)" counts={years.map(({ key, a }) => [key, a])} />
          <text x="0" y={2 * ROW + GAP - 2} className={styles.side}>
            B
          </text>
          <YearBars
            {...bars}
            top={ROW + GAP}
            fill={`url(#${stripes})`}
            stroke="var(--pick-edge)"
            counts={years.map(({ key, b }) => [key, b])}
          />
          {ticks.map((year) => (
            <text
              key={year}
              x={Math.min(x(year) + step / 2, width - 16)}
              y={height - 5}
              className={styles.tick}
            >
              {year}
            </text>
          ))}
        </svg>
      </div>
      <details>
        <summary>{words('compare.asTable')}</summary>
        <YearsTable years={years} />
      </details>
    </figure>
  );
}
