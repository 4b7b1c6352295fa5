import { describe, expect, it } from 'vitest';
import { GOLDEN_LINKS } from '../e2e/goldenLinks';
import { GOLDEN_PINS } from '../e2e/goldenPins';
import { parseAddress } from '../src/address/codec';
import { PARAMS } from '../src/address/params';
import { faultOfPins } from './pinLinks';

const [first, second, third, ...rest] = GOLDEN_LINKS;
if (!first || !second || !third) throw new Error('the list of golden links is gone');

describe('the list of golden links', () => {
  it('has every line it ever had, as it was', () => {
    expect(faultOfPins(GOLDEN_LINKS, GOLDEN_PINS)).toBeNull();
  });

  it.each<[what: string, lines: typeof GOLDEN_LINKS, fault: RegExp]>([
    ['a line taken away', [first, third, ...rest], /^line 2 was shared/],
    ['the last one taken away', GOLDEN_LINKS.slice(0, -1), /was shared/],
    ['lines in another order', [second, first, third, ...rest], /^line 1 was shared/],
    ['an event it need no longer show', [first, [second[0], []], third, ...rest], /^line 2 was shared/],
    ['another address', [first, second, [`${third[0]}&lang=vi`, third[1]], ...rest], /^line 3 was shared/],
    ['a line not yet pinned', [...GOLDEN_LINKS, ['q=new', []]], /^append to .*goldenPins.ts: [0-9a-f]{12}$/],
  ])('is refused with %s', (_what, lines, fault) => {
    expect(faultOfPins(lines, GOLDEN_PINS)).toMatch(fault);
  });

  it('has a link with every parameter there is', () => {
    const names = GOLDEN_LINKS.flatMap(([link]) => [...new URLSearchParams(link).keys()]);
    expect(PARAMS.filter((param) => !names.includes(param))).toEqual([]);
  });

  it.each(GOLDEN_LINKS.map(([link]) => link))('%s is understood whole', (link) => {
    const { view, foreign } = parseAddress(link);
    expect([...view.malformed, ...foreign]).toEqual([]);
  });
});
