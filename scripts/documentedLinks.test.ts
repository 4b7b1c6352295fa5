import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeLink } from '../src/address/judgeLink';
import { PARAMS } from '../src/address/params';
import { parseDataset } from '../src/dataset/parseDataset';
import { createFacts } from '../src/query/facts';
import { readPackage } from './readPackage';

const parsed = parseDataset(readPackage('data'));
if (!parsed.ok) throw new Error('run npm run data:check');
const facts = createFacts(parsed.dataset);

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const links = read('docs/links.md');
/** Rows of the table of parameters: name, shape, example, what its absence means. */
const rows = [...links.matchAll(/^\| `(\w+)` \|.*\| `(\w+=[^`]*)` \|/gm)].map(
  ([, name = '', example = '']) => ({
    name,
    example,
  }),
);
/** Whole links, each in backquotes from its question mark. */
const written = [links, read('README.md')].flatMap((text) =>
  [...text.matchAll(/`\?([^`…]+)`/g)].flatMap(([, link]) => link ?? []),
);

describe('the documented links', () => {
  it('tell of every parameter, in the order they are written', () => {
    expect(rows.map(({ name }) => name)).toEqual(PARAMS);
  });

  it.each([...rows.map(({ example }) => example), ...written])(
    '%s is understood, and of this record',
    (link) => {
      const faults = judgeLink(facts, link).parts.flatMap(({ param, unknown, malformed }) => [
        ...(param === null ? ['not ours'] : []),
        ...unknown,
        ...malformed,
      ]);
      expect(faults).toEqual([]);
    },
  );
});
