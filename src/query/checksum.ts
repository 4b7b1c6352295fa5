/**
 * A checksum of rows in their order, short enough to be read out: FNV-1a of 64 bits (Fowler, Noll,
 * Vo; draft-eastlake-fnv), folded to 50 by its xor rule and written as ten digits of Crockford's
 * base 32, `4K7QX-0ZB2M`. It tells another selection or order apart; it is no proof against forgery.
 */
export function checksumOf(ids: readonly string[]): string {
  const [high, low] = fnv1a64(ids.map((id) => `${id}\n`).join(''));
  const folded = (high % 2 ** 18) * 2 ** 32 + ((low ^ (high >>> 18)) >>> 0);
  const digits = Array.from({ length: LENGTH }, (_, at) => {
    const value = Math.floor(folded / 32 ** (LENGTH - 1 - at)) % 32;
    return DIGITS.charAt(value);
  }).join('');
  return `${digits.slice(0, LENGTH / 2)}-${digits.slice(LENGTH / 2)}`;
}

/** A checksum as it was typed or pasted, in the form `checksumOf` gives; null if it cannot be one. */
export function readChecksum(typed: string): string | null {
  const digits = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()
    .replace(/[IL]/g, '1')
    .replaceAll('O', '0');
  if (digits.length !== LENGTH || [...digits].some((digit) => !DIGITS.includes(digit))) return null;
  return `${digits.slice(0, LENGTH / 2)}-${digits.slice(LENGTH / 2)}`;
}

/** Whether a checksum, however it is typed, is that of these rows in this order. */
export function matches(checksum: string, ids: readonly string[]): boolean {
  return readChecksum(checksum) === checksumOf(ids);
}

const LENGTH = 10;

/** Crockford's base 32: no I, L, O, which are read as 1, 1, 0, and no U. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** High and low half of the offset basis; the prime is 2^40 + 0x1b3. */
const BASIS = [0xcbf29ce4, 0x84222325] as const;
const PRIME_LOW = 0x1b3;

/** FNV-1a of the text's UTF-8 bytes as two unsigned halves: products stay within 53 bits. */
export function fnv1a64(text: string): readonly [high: number, low: number] {
  let [high, low]: [number, number] = [...BASIS];
  for (const byte of new TextEncoder().encode(text)) {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * PRIME_LOW;
    high = (high * PRIME_LOW + Math.floor(product / 2 ** 32) + ((mixed << 8) >>> 0)) % 2 ** 32;
    low = product % 2 ** 32;
  }
  return [high, low];
}
