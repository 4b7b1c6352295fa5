import { FACETS, type View } from '../../src/query/view';
import type { GeneratedRecord } from '../../src/testing/generatedRecord';
import { actionsOf } from './actions';
import { benchRows, optionsOf } from './benchRows';
import type { BenchAnswer, CaseEntry, EngineName } from './contender';
import { crossfilterContender } from './crossfilterContender';
import { differences } from './differences';
import { itemsjsContender } from './itemsjsContender';
import { objectsContender } from './objectsContender';
import { oursContender } from './oursContender';
import { race } from './race';
import type { Measured } from './report';
import { tanstackContender } from './tanstackContender';

const ENTRIES: readonly CaseEntry[] = [
  oursContender,
  crossfilterContender,
  tanstackContender,
  itemsjsContender,
  objectsContender,
];

/** Filter actions over the record, of every contender; throws where two answers differ. */
export function raceCases(record: GeneratedRecord): readonly Measured<EngineName>[] {
  const input = benchRows(record);
  const options = optionsOf(input);
  return race({
    entries: ENTRIES,
    input,
    rowCount: record.rowCount,
    round: (at) => actionsOf(options, at).map(({ view }) => view),
    compare,
  });
}

function compare(view: View, ours: BenchAnswer, theirs: BenchAnswer, name: EngineName): void {
  const found = differences(ours, theirs);
  if (found.length === 0) return;
  const set = FACETS.flatMap((facet) => view[facet]).join(' ');
  throw new Error(
    `${name} answers otherwise for ${set} ${JSON.stringify(view.year)} ${view.match}: ${found.slice(0, 5).join('; ')}`,
  );
}
