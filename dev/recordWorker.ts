import { createLocale } from '../src/i18n/createLocale';
import { indexRecord } from '../src/query/engine/indexRecord';
import { rowsMade } from '../src/query/engine/rowsOfFacts';
import { createFacts } from '../src/query/facts';
import { createSearchIndex } from '../src/query/search';
import { startServing } from '../src/remote/startServing';
import { generatedRecord } from '../src/testing/generatedRecord';

/** The first message says how many rows to make; the next are the page's. */
addEventListener('message', ({ data }: MessageEvent<number>) => serve(data), { once: true });

function serve(rowCount: number): void {
  const { dataset, factsAt } = generatedRecord(rowCount);
  const facts = createFacts(dataset);
  const source = rowsMade(facts, createSearchIndex(facts), rowCount, factsAt);
  startServing({ rowCount, build: () => indexRecord(source), rowAt: factsAt }, createLocale);
}
