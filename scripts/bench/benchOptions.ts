import * as z from 'zod/mini';

const sizes = z.array(z.coerce.number().check(z.int(), z.gte(1))).check(z.minLength(1));

export type BenchOptions = {
  readonly sizes: readonly number[];
  readonly people: number;
  readonly chinese: boolean;
  readonly browser: boolean;
  readonly output: 'tables' | 'json' | 'markdown';
};

const DEFAULT_SIZES = '1000,10000,100000,1000000';
const FLAGS = ['--browser', '--chinese', '--json', '--markdown'];

/**
 * What the command line asks for: `--rows 1000,100000`, `--people 60`, `--chinese` (texts in it too), `--browser`, `--json` or
 * `--markdown`. Throws at anything else.
 */
export function benchOptions(given: readonly string[]): BenchOptions {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (let at = 0; at < given.length; at += 1) {
    const one = given[at] ?? '';
    if (FLAGS.includes(one)) flags.add(one);
    else if (one === '--rows' || one === '--people') {
      at += 1;
      values.set(one, given[at] ?? '');
    } else throw new Error(`unknown option ${one}`);
  }
  return {
    sizes: sizes.parse((values.get('--rows') ?? DEFAULT_SIZES).split(',')),
    people: z.coerce
      .number()
      .check(z.int(), z.gte(60))
      .parse(values.get('--people') ?? '60'),
    chinese: flags.has('--chinese'),
    browser: flags.has('--browser'),
    output: flags.has('--json') ? 'json' : flags.has('--markdown') ? 'markdown' : 'tables',
  };
}
