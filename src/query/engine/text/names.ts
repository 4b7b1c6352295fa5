import { Growing } from '../growing';
import type { NameData } from './textIndexData';

/** Everyone's spellings, both ways round. */
export function nameData(
  everyone: Iterable<readonly [person: string, spellings: readonly string[]]>,
): NameData {
  const people: string[] = [];
  const numberOf = new Map<string, number>();
  const spellingStarts = new Growing();
  const spellingIds = new Growing();
  spellingStarts.push(0);
  let longestSpelling = 1;
  for (const [person, spellings] of everyone) {
    people.push(person);
    for (const spelling of spellings) {
      const known = numberOf.get(spelling);
      const id = known ?? numberOf.size;
      if (known === undefined) {
        numberOf.set(spelling, id);
        longestSpelling = Math.max(longestSpelling, spelling.split(' ').length);
      }
      spellingIds.push(id);
    }
    spellingStarts.push(spellingIds.length);
  }
  const forth = { starts: spellingStarts.finish(), ids: spellingIds.finish() };
  const back = turned(forth.starts, forth.ids, numberOf.size);
  return {
    people,
    spellings: [...numberOf.keys()],
    spellingStarts: forth.starts,
    spellingIds: forth.ids,
    personStarts: back.starts,
    personIds: back.ids,
    longestSpelling,
  };
}

/** Compressed sparse rows of the transposed matrix. */
function turned(starts: Uint32Array, ids: Uint32Array, columns: number) {
  const turnedStarts = new Uint32Array(columns + 1);
  for (const id of ids) turnedStarts[id + 1] = (turnedStarts[id + 1] ?? 0) + 1;
  for (let id = 0; id < columns; id += 1) {
    turnedStarts[id + 1] = (turnedStarts[id + 1] ?? 0) + (turnedStarts[id] ?? 0);
  }
  const turnedIds = new Uint32Array(ids.length);
  const ends = turnedStarts.slice();
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (const id of ids.subarray(starts[row] ?? 0, starts[row + 1] ?? 0)) {
      const end = ends[id] ?? 0;
      turnedIds[end] = row;
      ends[id] = end + 1;
    }
  }
  return { starts: turnedStarts, ids: turnedIds };
}
