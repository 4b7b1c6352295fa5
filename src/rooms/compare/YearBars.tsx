import styles from './YearsPicture.module.css';

type Props = {
  readonly counts: readonly (readonly [year: number, count: number])[];
  readonly x: (year: number) => number;
  /** Width of one year. */
  readonly step: number;
  readonly top: number;
  readonly height: number;
  /** The count as high as the row. */
  readonly most: number;
  readonly fill: string;
  readonly stroke?: string;
};

/** One row of bars on its base line; no bar, no event. */
export function YearBars({ counts, x, step, top, height, most, fill, stroke }: Props) {
  const first = counts[0]?.[0] ?? 0;
  const last = counts.at(-1)?.[0] ?? 0;
  const width = Math.max(1, Math.min(step * 0.8, 28));
  return (
    <g>
      <line x1={x(first)} x2={x(last + 1)} y1={top + height} y2={top + height} className={styles.base} />
      {counts.map(
        ([year, count]) =>
          count > 0 && (
            <rect
              key={year}
              x={x(year) + (step - width) / 2}
              y={top + height - (count / most) * height}
              width={width}
              height={(count / most) * height}
              fill={fill}
              stroke={stroke}
            >
              <title>{`${year}: ${count}`}</title>
            </rect>
          ),
      )}
    </g>
  );
}
