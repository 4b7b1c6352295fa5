import type { EventFacts, Facts } from '../../src/query/facts';
import type { Facet, View } from '../../src/query/view';

/** What every contender has to give for an action, in common words. */
export type BenchAnswer = {
  readonly count: number;
  /** Per facet and value, how many events choosing it would leave; none is 0. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  readonly years: ReadonlyMap<number, number>;
  /** The first rows in the view's order, by their numbers in the record's own order. */
  readonly rows: readonly number[];
};

/** Rows every action shows. */
export const SHOWN = 50;

/** Orders the actions ask for beside the record's own. */
export type Ranked = 'date' | 'title';

/** What all contenders are built from. */
export type BenchRows = {
  /** Its events are the rows. */
  readonly facts: Facts;
  readonly rows: readonly EventFacts[];
  /** Per row every year it may have been in; equal lists are one list. */
  readonly years: readonly (readonly number[])[];
  /** Per row its place when ordered by the column, ascending, equal ones as in the record. */
  readonly ranks: Readonly<Record<Ranked, Uint32Array>>;
};

export type Contender<Asked, Answer> = {
  /** Does all the work of an action; what it gives puts the answer in common words, which is not timed. */
  readonly act: (asked: Asked) => () => Answer;
  /** Time that passed while it was built and is no part of that. */
  readonly notBuildMs?: number;
};

/** Who takes part, and how much of it: what takes seconds an action is asked fewer of them. */
export type Entry<Name, Input, Asked, Answer> = {
  readonly name: Name;
  readonly build: (input: Input) => Contender<Asked, Answer>;
  /** More rows than this it is not asked for. */
  readonly mostRows: number;
  /** How many actions it does before any is timed. */
  readonly warmUps: (rowCount: number) => number;
  readonly rounds: (rowCount: number) => number;
  /** Of a round's actions it does every first, second … */
  readonly everyNth: (rowCount: number) => number;
};

export const ENGINES = ['ours', 'crossfilter2', 'tanstack', 'itemsjs', 'objects'] as const;
export type EngineName = (typeof ENGINES)[number];
export type CaseEntry = Entry<EngineName, BenchRows, View, BenchAnswer>;

/** From here on an action may take a second. */
export const MANY_ROWS = 300_000;
