import { describe, expect, it } from 'vitest';
import { aDataset } from '../testing/aDataset';
import { anOffice } from '../testing/anOffice';
import { createFacts } from './facts';
import { chosenLanes, laneGroups, officeChoice, withLanes } from './laneChoice';
import { DEFAULT_VIEW } from './view';

const facts = createFacts(
  aDataset({
    offices: [
      anOffice({
        id: 'vn-president',
        order: 3,
        counterpart: 'cn-president',
        formerIds: ['vn-head-of-state'],
      }),
      anOffice({ id: 'cn-president', order: 4, counterpart: 'vn-president' }),
      anOffice({ id: 'vn-leader', order: 1, body: 'party' }),
      anOffice({ id: 'vn-seat', order: 5, body: 'party', collective: true }),
    ],
  }),
);
const chosen = (...lanes: readonly string[]) => {
  const ids = chosenLanes(facts, { lanes });
  return ids && [...ids];
};

describe('which offices have a lane', () => {
  it('has every office by its body, seats of many left out', () => {
    const groups = laneGroups(facts).map(({ body, offices }) => [body, ...offices.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['party', 'vn-leader'],
      ['state', 'vn-president', 'cn-president'],
    ]);
  });

  it.each<[why: string, lanes: string[], offices: string[] | null]>([
    ['all, where none is named', [], null],
    ['a body’s', ['state'], ['vn-president', 'cn-president']],
    ['a single one, without its counterpart', ['cn-president'], ['cn-president']],
    ['one by its former id', ['vn-head-of-state'], ['vn-president']],
    ['the known beside the unknown', ['vn-king', 'party'], ['vn-leader']],
    ['all, where only unknown ones or seats are named', ['vn-king', '__proto__', 'vn-seat'], null],
  ])('%s', (_why, lanes, offices) => {
    expect(chosen(...lanes)).toEqual(offices);
  });

  it.each<[why: string, before: string[], ids: string[], shown: boolean, after: string[]]>([
    ['one is added', [], ['vn-president'], true, ['vn-president']],
    ['the last of a body makes it whole', ['vn-president'], ['cn-president'], true, ['state']],
    ['one of a body is taken out', ['state', 'party'], ['cn-president'], false, ['party', 'vn-president']],
    ['the last is taken out: all are shown', ['party'], ['vn-leader'], false, []],
    ['unknown ones go with the first choice', ['vn-king'], ['vn-leader'], true, ['party']],
  ])('%s', (_why, lanes, ids, shown, after) => {
    expect(withLanes(facts, { ...DEFAULT_VIEW, lanes }, ids, shown).lanes).toEqual(after);
  });

  it.each<[why: string, office: string[], lanes: string[], paired: boolean, offices: string[]]>([
    ['the filter’s, with their counterparts', ['vn-president'], [], true, ['vn-president', 'cn-president']],
    ['the filter’s alone', ['vn-president'], [], false, ['vn-president']],
    ['the lanes’, whatever the filter', ['vn-president'], ['party'], true, ['vn-leader']],
  ])('%s', (_why, office, lanes, paired, offices) => {
    const isAsked = officeChoice(facts, { office, lanes }, paired);
    expect(facts.dataset.offices.filter(isAsked).map(({ id }) => id)).toEqual(offices);
  });
});
