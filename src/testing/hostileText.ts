import fc from 'fast-check';

const HOSTILE = ['{', '}', '\\', '%', '&', '#', '$', '_', '^', '~', '`', '|', '"', "'", '<', '>', '[', ']'];
const RUNS = [
  '}}',
  '{{',
  "''",
  '--',
  '``',
  '?`',
  '__',
  '~~~~',
  '\\\\',
  '\\}',
  '\n',
  '\r\n',
  '\t',
  '  ',
  '-{',
  '@misc{',
  '<ref>',
];
const WORDS = [
  'Lê Hoài Trung',
  'đường sắt',
  'Nguyễn Phú Trọng',
  '习近平',
  '会见（北京）',
  '“6 more”',
  'a',
  '1',
  '=',
  ',',
  '😀',
];

/** Text that formats take for marks of their own, between words of three languages. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...HOSTILE, ...RUNS, ...WORDS), { minLength: 1, maxLength: 14 })
  .map((parts) => `x${parts.join('')}x`);
