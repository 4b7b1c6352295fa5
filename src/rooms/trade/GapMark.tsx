import type { MirrorGap } from '../../query/mirrorGap';
import type { Box } from './layBars';
import { roundedGap } from './roundedGap';
import styles from './TradeChart.module.css';

/** CSS pixels its number needs. */
const LEAST_WIDTH = 34;
const LEAST_HEIGHT = 32;
/** Below its top edge: the lower bar's own number stands at the foot. */
const DOWN = 10;

type Props = {
  readonly gap: MirrorGap;
  /** The bar of the lower figure, upright from zero. */
  readonly box: Box;
  readonly write: (billions: number) => string;
};

/** What the higher figure has more than the lower, shaded upon the lower's bar. */
export function GapMark({ gap, box, write }: Props) {
  if (gap.lower.value <= 0 || gap.value === 0) return null;
  const height = (box.height * gap.value) / gap.lower.value;
  const y = box.y - height;
  return (
    <>
      <rect x={box.x} y={y} width={box.width} height={height} className={styles.gap} data-mark="gap" />
      {box.width >= LEAST_WIDTH && height >= LEAST_HEIGHT && (
        <text x={box.x + box.width / 2} y={y + DOWN} dy="0.35em" className={styles.gapLabel}>
          {write(roundedGap(gap))}
        </text>
      )}
    </>
  );
}
