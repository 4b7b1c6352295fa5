import type {
  Changelog,
  CountryCode,
  Coverage,
  EventId,
  EventRow,
  Evidence,
  InvestmentRow,
  Language,
  Localized,
  OfficeId,
  OfficeRow,
  PersonId,
  PersonRow,
  SourceId,
  SourceRow,
  TenureRow,
  TopicId,
  TradeId,
  TradeRow,
  TypeId,
  Vocabulary,
} from './schema';

/** Whole days since 1970-01-01 (UTC), negative before. */
export type Day = number;

/** Stand for "no known bound": far outside any date the record can hold. */
export const EARLIEST_DAY: Day = -10_000_000;
export const LATEST_DAY: Day = 10_000_000;

/** One written point of an EDTF date, as exact as the source is. */
export type DatePoint = {
  readonly year: number;
  /** 1–12 */
  readonly month?: number;
  /** 1–31 */
  readonly day?: number;
  /** EDTF `~` */
  readonly approximate?: true;
  /** EDTF `?` */
  readonly uncertain?: true;
};

/**
 * A parsed EDTF date. `from`..`to` are the first and last day it may cover, widened by its
 * precision: `2025-09` covers all of September, `2024/..` runs to LATEST_DAY.
 */
export type EdtfDate = {
  readonly edtf: string;
  readonly from: Day;
  readonly to: Day;
  /** Null at the open start of an interval (`../2022`). */
  readonly start: DatePoint | null;
  /** Absent unless an interval; null at its open end (`2024/..`). */
  readonly end?: DatePoint | null;
};

export type Source = Omit<SourceRow, 'published'> & { readonly published: EdtfDate | null };
export type Person = PersonRow;
export type Office = OfficeRow;
export type Tenure = Omit<TenureRow, 'start' | 'end'> & {
  readonly start: EdtfDate;
  /** Null: in office. */
  readonly end: EdtfDate | null;
};
export type Event = Omit<EventRow, 'date'> & { readonly date: EdtfDate };
export type TradeFigure = Omit<TradeRow, 'period'> & { readonly period: EdtfDate };
export type InvestmentFigure = Omit<InvestmentRow, 'period'> & { readonly period: EdtfDate };

/**
 * The whole record, checked and with its dates parsed. Plain JSON: the build writes it out and the
 * browser reads it back without checking again.
 */
export type Dataset = {
  readonly name: string;
  readonly title: string;
  /** Data version, `YYYY-MM-DD`. */
  readonly version: string;
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
  readonly offices: readonly Office[];
  readonly tenures: readonly Tenure[];
  /** Newest first (by last possible day, then first, then id). */
  readonly events: readonly Event[];
  readonly trade: readonly TradeFigure[];
  readonly investment: readonly InvestmentFigure[];
  readonly coverage: Coverage;
  readonly changelog: Changelog;
  readonly vocabulary: Vocabulary;
  /** False in the outline the page opens with (`outline.ts`): what only an opened row shows is to come. */
  readonly complete: boolean;
};

export type Participant = Event['participants'][number];
export type Point = Event['points'][number];
export type Disagreement = NonNullable<Event['disagreements']>[number];
export type Reporter = TradeRow['reporter'];
export type Flow = TradeRow['flow'];

export type {
  Changelog,
  CountryCode,
  Coverage,
  EventId,
  Evidence,
  Language,
  Localized,
  OfficeId,
  PersonId,
  SourceId,
  TopicId,
  TradeId,
  TypeId,
};
