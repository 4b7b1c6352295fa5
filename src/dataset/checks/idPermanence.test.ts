import { expect, test } from 'vitest';
import { rowOf } from '../../testing/aPackage';
import { problemsOf } from '../../testing/problemsOf';

test('a released id that leads nowhere is an error', () => {
  expect(problemsOf(({ ledger }) => ledger.people.push('li-hwa'))).toEqual([
    {
      kind: 'ledger',
      severity: 'error',
      file: 'people.json',
      row: 'li-hwa',
      field: 'id',
      what: 'this id was released and no longer leads anywhere',
      mend: 'bring the row back, or name the id in formerIds of the row that replaces it',
    },
  ]);
});

test('a released id may live on as a former one', () => {
  const problems = problemsOf(({ ledger, people }) => {
    ledger.people.push('li-hwa');
    rowOf(people, 'li-hua').formerIds = ['li-hwa'];
  });
  expect(problems).toEqual([]);
});

test('an id not yet in the ledger is an error the ledger command mends', () => {
  const problems = problemsOf(({ ledger }) => {
    ledger.trade = ledger.trade.filter((id) => id !== '2023-total');
  });
  expect(problems).toMatchObject([
    { kind: 'ledger', file: 'trade.json', row: '2023-total', field: 'id', mend: 'run npm run data:ledger' },
  ]);
});

test('a former id that was never released is a warning', () => {
  const problems = problemsOf(({ people }) => {
    rowOf(people, 'li-hua').formerIds = ['li-hwa'];
  });
  expect(problems).toMatchObject([
    { kind: 'former-id', severity: 'warning', file: 'people.json', row: 'li-hua', field: 'formerIds' },
  ]);
});
