import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf, fnv1a64, matches, readChecksum } from './checksum';

const hex = ([high, low]: readonly [number, number]) =>
  [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');

/** The hash as its authors write it, on whole 64-bit numbers. */
function byBigInt(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) % 2n ** 64n;
  }
  return hash.toString(16).padStart(16, '0');
}

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const ids = fc.uniqueArray(id, { maxLength: 40 });

describe('FNV-1a', () => {
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('of “%s” is its authors’ test vector', (text, expected) => {
    expect(hex(fnv1a64(text))).toBe(expected);
  });

  it('agrees with whole numbers of 64 bits, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => hex(fnv1a64(text)) === byBigInt(text)));
  });
});

describe('a checksum', () => {
  it('never changes: citations already made hold it', () => {
    expect(checksumOf([])).toMatchInlineSnapshot(`"MWWJ2-244ES"`);
    expect(checksumOf(['2023-09-05-nguyen-phu-trong-liu-jianchao'])).toMatchInlineSnapshot(`"ZAFCG-VYJYN"`);
  });

  it('folds 64 bits to 50 by the xor rule and writes them as ten digits', () => {
    const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    fc.assert(
      fc.property(ids, (rows) => {
        const hash = BigInt(`0x${byBigInt(rows.map((row) => `${row}\n`).join(''))}`);
        const value = [...checksumOf(rows).replace('-', '')].reduce(
          (sum, digit) => sum * 32n + BigInt(digits.indexOf(digit)),
          0n,
        );
        expect(value).toBe((hash >> 50n) ^ (hash % 2n ** 50n));
      }),
    );
  });

  it('is kept through capitals, spaces, dashes and digits mistaken for letters', () => {
    const blurred = (checksum: string) =>
      fc
        .array(fc.constantFrom('', ' ', '-', '–', '\n', '\u00A0'), { minLength: 11, maxLength: 11 })
        .map((gaps) =>
          [...checksum.replace('-', '')]
            .map((digit, at) => `${gaps[at]}${digit}`.toLowerCase().replace('1', 'l').replace('0', 'o'))
            .join('')
            .concat(gaps[10] ?? ''),
        );
    fc.assert(
      fc.property(
        ids.chain((rows) => fc.record({ rows: fc.constant(rows), typed: blurred(checksumOf(rows)) })),
        ({ rows, typed }) => {
          expect(matches(typed, rows)).toBe(true);
          expect(readChecksum(typed)).toBe(checksumOf(rows));
        },
      ),
    );
  });

  it('tells another order and other rows apart', () => {
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        fc.pre(one.join(' ') !== other.join(' '));
        expect(matches(checksumOf(one), other)).toBe(false);
        fc.pre(one.length > 1);
        expect(matches(checksumOf(one), one.toReversed())).toBe(false);
        expect(matches(checksumOf(one), one.slice(1))).toBe(false);
      }),
    );
  });

  it.each(['', '4K7QX', '4K7QX-0ZB2M1', '4K7QX-0ZB2U', '4K7QX-0ZB2é', '<script>', '　'])(
    'is not read from “%s”',
    (typed) => {
      expect(readChecksum(typed)).toBeNull();
      expect(matches(typed, [])).toBe(false);
    },
  );
});
