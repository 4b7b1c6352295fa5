import type { ReactNode } from 'react';
import styles from './TimeScale.module.css';

/** Space left of the plot in CSS pixels: names of lanes, or figures of a value axis. */
export const WIDE_GUTTER = 150;
export const NARROW_GUTTER = 44;
/** Panels from this inner width have room for the wide gutter. */
export const WIDE_FROM = 520;
/** Space right of the plot. */
export const END_PAD = 12;

export type Mark = { readonly at: number; readonly label: string };
/** `text` is short, for the edge of the plot when the line itself would be beyond it. */
export type Line = Mark & { readonly text: string };

declare module 'react' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with React's own
  interface CSSProperties {
    /** Width a plot was drawn for: paper must not stretch it. */
    '--drawn'?: string;
  }
}

type Props = {
  /** Inner width of the panel in CSS pixels, as measured. */
  readonly width: number;
  /** Positions run from 0 to 1 along the plot. */
  readonly ticks: readonly Mark[];
  /** One line through everything, where something chosen stands in time. */
  readonly line?: Line | null;
  /** Small marks on the axis, what they stand for being told elsewhere. */
  readonly dots?: readonly number[];
  readonly children: ReactNode;
};

const left = (at: number) => `${at * 100}%`;

/** A plot on a time axis: charts in panels of one width that use it line up with each other. */
export function TimeScale({ width, ticks, line, dots = [], children }: Props) {
  return (
    <div className={styles.scale} style={{ '--drawn': `${width}px` }}>
      {children}
      <div className={styles.axis} aria-hidden="true">
        {dots.map((at, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: marks have nothing else to be told apart by
          <i key={index} className={styles.dot} style={{ left: left(at) }} />
        ))}
        {ticks.map(({ at, label }) => (
          <span key={label} className={styles.tick} style={{ left: left(at) }}>
            {label}
          </span>
        ))}
      </div>
      {line && (
        <div className={styles.over}>
          {line.at >= 0 && line.at <= 1 ? (
            <div className={styles.line} style={{ left: left(line.at) }} role="img" aria-label={line.label} />
          ) : (
            <p
              className={styles.beyond}
              data-side={line.at < 0 ? 'start' : 'end'}
              role="img"
              aria-label={line.label}
            >
              {line.at < 0 ? `◂ ${line.text}` : `${line.text} ▸`}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
