import * as z from 'zod/mini';
import { ENGINES } from './contender';

export const TEXT_ENGINES = ['ours', 'objects', 'flexsearch', 'ufuzzy'] as const;

const figures = {
  rows: z.int(),
  medianMs: z.number(),
  p95Ms: z.number(),
  buildMs: z.number(),
  /** What it holds beside the rows; null where it cannot be told. */
  memoryMb: z.nullable(z.number()),
};

const caseRow = z.object({ engine: z.enum(ENGINES), ...figures });
const textRow = z.object({ engine: z.enum(TEXT_ENGINES), ...figures });

/** What `--json` prints. */
export const report = z.object({ cases: z.array(caseRow), text: z.array(textRow) });

/** A line of the tables: the same with how it compares and what it was measured on. */
const measured = {
  /** Its median over ours, of the actions both were timed on. */
  timesOurs: z.number(),
  actions: z.int(),
};
export const measurements = z.object({
  cases: z.array(z.extend(caseRow, measured)),
  text: z.array(z.extend(textRow, measured)),
});
export type Measurements = z.infer<typeof measurements>;
export type Measured<Name extends string> = Omit<Measurements['cases'][number], 'engine'> & {
  readonly engine: Name;
};
