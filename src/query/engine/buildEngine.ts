import { EARLIEST_DAY, LATEST_DAY } from '../../dataset/types';
import { civilDate } from '../../lib/calendar';
import { FacetBuilder } from './buildFacet';
import { TimeBuilder } from './buildTime';
import type { EngineData } from './engineData';
import { Growing } from './growing';
import type { IndexRow, RowSource } from './rowSource';

const ROWS_A_STEP = 2048;

/**
 * Reads every row of the source once and gives the engine's data. Yields the number of rows read,
 * every few thousand rows and on while what was read is put in order, so that the caller may tell
 * progress, let others work or stop. `alsoRead` is given every row in turn.
 */
export function* buildEngine(
  source: RowSource,
  alsoRead: (row: IndexRow) => void = () => {},
): Generator<number, EngineData> {
  const { rowCount, known } = source;
  const person = new FacetBuilder(rowCount, known.person);
  const type = new FacetBuilder(rowCount, known.type);
  const topic = new FacetBuilder(rowCount, known.topic);
  const office = new FacetBuilder(rowCount, known.office);
  const place = new FacetBuilder(rowCount, known.place);
  const years = new TimeBuilder();
  const months = new TimeBuilder();
  const dates = new DateBuilder();
  const sourceCounts = new Uint16Array(rowCount);
  for (let at = 0; at < rowCount; at += 1) {
    if (at % ROWS_A_STEP === 0) yield at;
    const row = source.row(at);
    person.add(row.facets.person);
    type.add(row.facets.type);
    topic.add(row.facets.topic);
    office.add(row.facets.office);
    place.add(row.facets.place);
    years.add(row.firstYear, row.lastYear);
    months.add(firstMonth(row), lastMonth(row));
    dates.add(row);
    sourceCounts[at] = row.sourceCount;
    alsoRead(row);
  }
  return {
    rowCount,
    facets: {
      person: yield* telling(rowCount, person.finish()),
      type: yield* telling(rowCount, type.finish()),
      topic: yield* telling(rowCount, topic.finish()),
      office: yield* telling(rowCount, office.finish()),
      place: yield* telling(rowCount, place.finish()),
    },
    years: years.finish(),
    months: months.finish(),
    dateStarts: dates.finish(rowCount),
    sourceCounts,
  };
}

/** The same steps, each of them telling how many rows are done. */
export function* telling<Result>(done: number, steps: Generator<void, Result>): Generator<number, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield done;
  }
}

/** Runs a generator to its end; for those who wait. */
export function runToEnd<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Where a new date begins: rows of one first and last day lie together. */
class DateBuilder {
  private readonly starts = new Growing();
  private row = 0;
  private from = Number.NaN;
  private to = Number.NaN;

  add({ from, to }: IndexRow): void {
    if (to > this.to || (to === this.to && from > this.from)) throw new Error('rows must come newest first');
    if (to !== this.to || from !== this.from) this.starts.push(this.row);
    this.from = from;
    this.to = to;
    this.row += 1;
  }

  finish(rowCount: number): Uint32Array {
    this.starts.push(rowCount);
    return this.starts.finish();
  }
}

function firstMonth({ from, firstYear }: IndexRow): number {
  return from === EARLIEST_DAY ? firstYear * 12 : monthOf(from);
}

function lastMonth({ to, lastYear }: IndexRow): number {
  return to === LATEST_DAY ? lastYear * 12 + 11 : monthOf(to);
}

function monthOf(day: number): number {
  const { year, month } = civilDate(day);
  return year * 12 + month - 1;
}
