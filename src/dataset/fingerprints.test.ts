import { describe, expect, test } from 'vitest';
import { fingerprintsOf, fnv1a, runHashes, wordsOf } from './fingerprints';

const FOURTEEN = 'một hai ba bốn năm sáu bảy tám chín mười mười-một mười-hai';

describe('words', () => {
  test.each([
    ['Tổng Bí thư, Chủ tịch nước.', ['tổng', 'bí', 'thư', 'chủ', 'tịch', 'nước']],
    ['Việt - Trung (4/2)', ['việt', 'trung', '4', '2']],
    ['Việt'.normalize('NFD'), ['việt']],
    [' … ', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('fingerprints', () => {
  test('fewer than fourteen words leave none', () => {
    expect(fingerprintsOf('một hai ba')).toEqual([]);
  });

  test('one for each run, sorted, none twice', () => {
    expect(fingerprintsOf(FOURTEEN)).toHaveLength(1);
    expect(fingerprintsOf(`${FOURTEEN} xong`)).toHaveLength(2);
    expect(fingerprintsOf(`${FOURTEEN} ${FOURTEEN}`)).toHaveLength(14);
    expect(fingerprintsOf(`${FOURTEEN} xong`)).toEqual(fingerprintsOf(`${FOURTEEN} xong`).toSorted());
  });

  test('punctuation and capitals do not hide a copy', () => {
    expect(runHashes(wordsOf(FOURTEEN.toUpperCase()))).toEqual(
      runHashes(wordsOf(FOURTEEN.replaceAll(' ', ', '))),
    );
  });

  test.each([
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['foobar', 'bf9cf968'],
  ])('FNV-1a of %j, as published', (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
  });
});
