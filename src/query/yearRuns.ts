import type { YearRun } from './answer';
import type { EventFacts } from './facts';

/** Runs of one (last) year, in the order the events stand in. */
export function yearRuns(events: readonly EventFacts[]): readonly YearRun[] {
  const runs: { year: number; count: number }[] = [];
  for (const { lastYear } of events) {
    const run = runs.at(-1);
    if (run?.year === lastYear) run.count += 1;
    else runs.push({ year: lastYear, count: 1 });
  }
  return runs;
}
