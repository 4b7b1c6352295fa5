import { generatedRecord } from '../../src/testing/generatedRecord';
import { raceCases } from './raceCases';
import { raceText } from './raceText';
import type { Measurements } from './report';

export type Asked = { readonly sizes: readonly number[]; readonly people: number; readonly chinese: boolean };

/** Runs both races over records of every size; `tell` hears what is being done. */
export function measureAll({ sizes, people, chinese }: Asked, tell: (doing: string) => void): Measurements {
  const cases: Measurements['cases'] = [];
  const text: Measurements['text'] = [];
  for (const rowCount of sizes) {
    const record = generatedRecord(rowCount, { people, chinese });
    tell(`filters over ${rowCount} rows …`);
    cases.push(...raceCases(record));
    tell(`text over ${rowCount} rows …`);
    text.push(...raceText(record));
  }
  return { cases, text };
}
