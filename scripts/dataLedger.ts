import { writeFileSync } from 'node:fs';
import { EMPTY_LEDGER, extendLedger, type IdLedger, idLedger } from '../src/dataset/idLedger';
import { parseDataset } from '../src/dataset/parseDataset';
import { parseShape } from '../src/dataset/parseShape';
import { formatProblem } from '../src/dataset/problem';
import { succeed } from '../src/lib/result';
import { readPackage } from './readPackage';

const FILE = 'data/id-ledger.json';

/**
 * `npm run data:ledger`: enters new ids into data/id-ledger.json. It only appends; taking an id out
 * is done by hand, before its first release and never after.
 */
const raw = readPackage('data');
const ledger =
  raw.ledger === undefined ? succeed(EMPTY_LEDGER) : parseShape('id-ledger.json', idLedger, raw.ledger);
const parsed = parseDataset({ ...raw, ledger: undefined });

if (ledger.ok && parsed.ok) {
  const extended = extendLedger(ledger.value, parsed.dataset);
  writeFileSync(FILE, `${JSON.stringify(extended, null, 2)}\n`);
  console.log(
    `${FILE}: ${countIds(extended) - countIds(ledger.value)} new ids, ${countIds(extended)} in all`,
  );
} else {
  const problems = [...(ledger.ok ? [] : ledger.error), ...parsed.problems];
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\nMend the errors first; ${FILE} was left as it is.`);
  process.exitCode = 1;
}

function countIds(counted: IdLedger): number {
  return Object.values(counted).flat().length;
}
