import type { Tenure } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { Holding } from '../../query/officeAt';
import type { LanePair, LaneSegment } from '../../query/tenureLanes';
import { positionOf, type TimeAxis, yearTicks } from '../../query/timeAxis';
import { END_PAD, type Mark, NARROW_GUTTER, TimeScale, WIDE_FROM, WIDE_GUTTER } from '../../ui/TimeScale';
import { useWidth } from '../../ui/useWidth';
import { LaneBar } from './LaneBar';
import styles from './Lanes.module.css';

const USUAL_WIDTH = 578;
const LABEL_ROOM = 52;

type Props = {
  readonly axis: TimeAxis;
  readonly pairs: readonly LanePair[];
  readonly holders: ReadonlyMap<Tenure, Holding>;
  readonly line: Mark | null;
};

/** Offices as lanes on the page's time axis, Vietnam's above China's. */
export function Lanes({ axis, pairs, holders, line }: Props) {
  const { words, say } = useSpeech();
  const [ref, width] = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const plot = width - (width >= WIDE_FROM ? WIDE_GUTTER : NARROW_GUTTER) - END_PAD;
  const length = axis.lastYear - axis.firstYear + 1;
  const endOf = (segment: LaneSegment | undefined) => (segment ? positionOf(axis, segment.sure.to + 1) : 0);
  const startOf = (segment: LaneSegment | undefined) => (segment ? positionOf(axis, segment.sure.from) : 1);
  const ticks = yearTicks(axis, Math.max(2, Math.floor(plot / LABEL_ROOM)));
  return (
    <div ref={ref} data-of-view="">
      <TimeScale
        ticks={ticks.map((year) => ({ at: (year + 0.5 - axis.firstYear) / length, label: String(year) }))}
        line={line}
      >
        <ul className={styles.pairs} aria-label={words('leadership.lanes')}>
          {pairs.map(({ id, lanes }) => (
            <li key={id} className={styles.pair}>
              <span className={styles.name}>{lanes[0] && say(lanes[0].office.shortName)}</span>
              <ul className={styles.lanes}>
                {lanes.map(({ office, segments }) => (
                  <li key={office.id} className={styles.lane} aria-label={say(office.name)}>
                    <span className={styles.side} aria-hidden="true">
                      {words(`leadership.sideShort.${office.side}`)}
                    </span>
                    <div className={styles.track}>
                      {segments.map((segment, index) => (
                        <LaneBar
                          key={keyOf(segment)}
                          segment={segment}
                          office={office}
                          holds={holders.has(segment.tenure)}
                          place={{
                            before: endOf(segments[index - 1]),
                            from: positionOf(axis, segment.sure.from),
                            to: positionOf(axis, segment.sure.to + 1),
                            after: startOf(segments[index + 1]),
                          }}
                          plot={plot}
                        />
                      ))}
                    </div>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </TimeScale>
    </div>
  );
}

const keyOf = ({ tenure }: LaneSegment) => `${tenure.person} ${tenure.start.edtf}`;
