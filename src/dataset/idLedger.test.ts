import { expect, test } from 'vitest';
import { aPackage } from '../testing/aPackage';
import { EMPTY_LEDGER, extendLedger } from './idLedger';
import { parseDataset } from './parseDataset';

const parsed = parseDataset(aPackage());
if (!parsed.ok) throw new Error('the sample package has faults');
const { dataset } = parsed;

test('a new ledger has every id, in order of spelling', () => {
  const ledger = extendLedger(EMPTY_LEDGER, dataset);
  expect(ledger.people).toEqual(['an-binh', 'li-hua', 'tran-dong']);
  expect(ledger.trade).toHaveLength(6);
});

test('an old one keeps its ids and their order, and gains only new ones', () => {
  const ledger = extendLedger({ ...EMPTY_LEDGER, people: ['zhou', 'li-hua'] }, dataset);
  expect(ledger.people).toEqual(['zhou', 'li-hua', 'an-binh', 'tran-dong']);
  expect(extendLedger(ledger, dataset)).toEqual(ledger);
});
