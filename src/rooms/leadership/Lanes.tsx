import { useDeferredValue } from 'react';
import type { Tenure } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { Holding } from '../../query/officeAt';
import type { LanePair, LaneSegment } from '../../query/tenureLanes';
import { type TimeAxis, yearTicks } from '../../query/timeAxis';
import { useFacts } from '../../store/hooks';
import { END_PAD, type Line, NARROW_GUTTER, TimeScale, WIDE_FROM, WIDE_GUTTER } from '../../ui/TimeScale';
import { useWidth } from '../../ui/useWidth';
import { AxisDay } from './AxisDay';
import { LaneBar } from './LaneBar';
import styles from './Lanes.module.css';
import { layoutLane } from './layoutLane';
import { VacantStretch } from './VacantStretch';

const USUAL_WIDTH = 578;
const LABEL_ROOM = 52;

type Props = {
  readonly axis: TimeAxis;
  readonly pairs: readonly LanePair[];
  readonly holders: ReadonlyMap<Tenure, Holding>;
  readonly line: Line | null;
};

/** Offices as lanes on the page's time axis, Vietnam's above China's. */
export function Lanes({ axis, pairs, holders, line }: Props) {
  const { words, say, language } = useSpeech();
  const { personById } = useFacts();
  const [ref, width] = useWidth<HTMLDivElement>(USUAL_WIDTH);
  // The bars are many and none is read first: drawn as soon as nothing more urgent is to be done.
  const drawn = useDeferredValue(true, false);
  const plot = width - (width >= WIDE_FROM ? WIDE_GUTTER : NARROW_GUTTER) - END_PAD;
  const length = axis.lastYear - axis.firstYear + 1;
  const personOf = ({ tenure }: LaneSegment) => personById.get(tenure.person);
  const ticks = yearTicks(axis, Math.max(2, Math.floor(plot / LABEL_ROOM)));
  return (
    <div ref={ref} data-of-view="">
      <TimeScale
        width={width}
        ticks={ticks.map((year) => ({ at: (year + 0.5 - axis.firstYear) / length, label: String(year) }))}
        line={line}
      >
        <ul className={styles.pairs} aria-label={words('leadership.lanes')}>
          {pairs.map(({ id, lanes }) => (
            <li key={id} className={styles.pair}>
              <span className={styles.name}>{lanes[0] && say(lanes[0].office.shortName)}</span>
              <ul className={styles.lanes}>
                {lanes.map(({ office, segments, vacancies }) => (
                  <li key={office.id} className={styles.lane} aria-label={say(office.name)}>
                    <span className={styles.side} aria-hidden="true">
                      {words(`leadership.sideShort.${office.side}`)}
                    </span>
                    <div className={styles.track}>
                      {drawn &&
                        layoutLane({ segments, vacancies, axis, plot, language, personOf }).map((bar) => (
                          <LaneBar
                            key={keyOf(bar.segment)}
                            bar={bar}
                            office={office}
                            holds={holders.has(bar.segment.tenure)}
                          />
                        ))}
                      {drawn &&
                        vacancies.map((vacancy) => (
                          <VacantStretch
                            key={vacancy.whole.from}
                            vacancy={vacancy}
                            axis={axis}
                            office={office}
                          />
                        ))}
                    </div>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <AxisDay axis={axis} />
      </TimeScale>
    </div>
  );
}

const keyOf = ({ tenure }: LaneSegment) => `${tenure.person} ${tenure.start.edtf}`;
