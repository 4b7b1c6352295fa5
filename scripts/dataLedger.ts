import { readFileSync, writeFileSync } from 'node:fs';
import { EMPTY_LEDGER, extendLedger, idLedger } from '../src/dataset/idLedger';
import { parseDataset } from '../src/dataset/parseDataset';
import { formatProblem } from '../src/dataset/problem';
import { readPackage } from './readPackage';

const FILE = 'data/id-ledger.json';

/**
 * `npm run data:ledger`: enters new ids into data/id-ledger.json. It only appends; taking an id out
 * is done by hand, before its first release and never after.
 */
const raw = readPackage('data');
const ledger = raw.ledger === undefined ? EMPTY_LEDGER : idLedger.parse(raw.ledger);
const parsed = parseDataset({ ...raw, ledger: undefined });

if (parsed.ok) {
  writeFileSync(FILE, `${JSON.stringify(extendLedger(ledger, parsed.dataset), null, 2)}\n`);
  console.log(`${FILE}: ${readFileSync(FILE, 'utf8').split('\n').length} lines`);
} else {
  for (const problem of parsed.problems) console.error(formatProblem(problem));
  console.error(`\nMend the errors first; ${FILE} was left as it is.`);
  process.exitCode = 1;
}
