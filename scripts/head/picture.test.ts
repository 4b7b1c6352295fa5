import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PICTURE } from './headTags';

const png = readFileSync(join(import.meta.dirname, '..', '..', 'public', PICTURE.file));

/** The chunks of a PNG (W3C PNG, section 5.3): length, type, data, checksum. */
function* chunks(file: Buffer): Generator<{ readonly type: string; readonly data: Buffer }> {
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    yield {
      type: file.toString('latin1', at + 4, at + 8),
      data: file.subarray(at + 8, at + 8 + length),
    };
    at += 12 + length;
  }
}

test('the picture kept for link previews has the size that is said of it, and is light to load', () => {
  const header = [...chunks(png)].find(({ type }) => type === 'IHDR')?.data;
  expect([header?.readUInt32BE(0), header?.readUInt32BE(4)]).toEqual([PICTURE.width, PICTURE.height]);
  expect(png.length).toBeLessThan(300_000);
});

test('it is not blank, from top to bottom', () => {
  const packed = [...chunks(png)].filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const pixels = inflateSync(Buffer.concat(packed));
  // Filtered lines hold what differs from their neighbours: where nothing is drawn, zeros.
  const parts = 3;
  for (let part = 0; part < parts; part += 1) {
    const share = pixels.subarray((part * pixels.length) / parts, ((part + 1) * pixels.length) / parts);
    expect(share.filter((byte) => byte !== 0).length / share.length).toBeGreaterThan(0.03);
  }
});
