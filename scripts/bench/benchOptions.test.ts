import { describe, expect, it } from 'vitest';
import { benchOptions } from './benchOptions';

describe('benchOptions', () => {
  it('measures a thousand to a million rows in Node unless told', () => {
    expect(benchOptions([])).toEqual({
      sizes: [1000, 10_000, 100_000, 1_000_000],
      people: 60,
      chinese: false,
      browser: false,
      output: 'tables',
    });
  });

  it('takes sizes, people, the browser and the form of the output', () => {
    expect(benchOptions(['--rows', '100000,300', '--browser', '--json', '--people', '5000'])).toEqual({
      sizes: [100_000, 300],
      people: 5000,
      chinese: false,
      browser: true,
      output: 'json',
    });
    expect(benchOptions(['--chinese']).chinese).toBe(true);
    expect(benchOptions(['--markdown']).output).toBe('markdown');
  });

  it.each([[['--row', '1']], [['--rows', 'many']], [['--rows', '0']], [['--rows']], [['1000']]])(
    'refuses %j',
    (given) => {
      expect(() => benchOptions(given)).toThrow();
    },
  );
});
