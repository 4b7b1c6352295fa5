import type { TradeFigure } from '../dataset/types';

export type Status = TradeFigure['status'];

/** Whose bars, or which part of them; those of one stack stand upon each other, in the order given. */
export type PictureSeries = {
  readonly name: string;
  /** `#rrggbb` */
  readonly colour: string;
  readonly stack: string;
  /** Outlined with dashes: of no named reporter. */
  readonly dashed: boolean;
};

/** One figure as a bar. */
export type Mark = {
  readonly year: number;
  /** Its place among the series. */
  readonly series: number;
  readonly value: number;
  readonly status: Status;
  /** The figure in words, for who points at it or has it read out. */
  readonly text: string;
  /** Written at the bar's end; null for most, which are read off the axis. */
  readonly label: string | null;
};

/** All a picture of trade says, in words, formatted values and numbers; nothing about pixels. */
export type TradePicture = {
  /** BCP 47 */
  readonly language: string;
  readonly title: string;
  readonly unit: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly series: readonly PictureSeries[];
  readonly marks: readonly Mark[];
  readonly statuses: Readonly<Record<Status, string>>;
  readonly formatValue: (value: number) => string;
  /** Said in place of bars where there are none. */
  readonly empty: string;
  /** Under the picture: what to know, whose the figures are, and where they can be seen. */
  readonly lines: readonly string[];
};
