import { describe, expect, it } from 'vitest';
import { eventRow } from '../dataset/schema';
import { LANGUAGES } from '../query/view';
import { aSpeech } from '../testing/aSpeech';
import { loadMessages } from './loadMessages';

describe('a place in a source', () => {
  it.each([
    ['para. 4', ['đoạn 4', 'para. 4', '第4段']],
    ['para. 12', ['đoạn 12', 'para. 12', '第12段']],
    ['table 3', ['table 3', 'table 3', 'table 3']],
    ['para. 4–5', ['para. 4–5', 'para. 4–5', 'para. 4–5']],
  ])('%s', (locator, said) => {
    expect(LANGUAGES.map((language) => aSpeech(language).locator(locator))).toEqual(said);
  });
});

describe('a country', () => {
  it('has its name in each language', () => {
    expect(LANGUAGES.map((language) => aSpeech(language).country('VN'))).toEqual([
      'Việt Nam',
      'Vietnam',
      '越南',
    ]);
  });

  it('that has no name is called by its code', () => {
    expect(aSpeech('en').country('XX')).toBe('XX');
  });
});

describe('a place', () => {
  const city = { en: 'Hanoi', vi: 'Hà Nội', zh: '河内' };

  it.each([
    ['a city', { city, country: 'VN' }, ['Hà Nội, Việt Nam', 'Hanoi, Vietnam', '越南河内']],
    ['a country', { city: null, country: 'CN' }, ['Trung Quốc', 'China', '中国']],
    [
      'both sides',
      { city: null, country: 'VN', alsoIn: ['CN'] },
      ['Việt Nam và Trung Quốc', 'Vietnam and China', '越南和中国'],
    ],
    ['waters', { city, country: 'XZ' }, ['Hà Nội', 'Hanoi', '河内']],
    [
      'unnamed waters',
      { city: null, country: 'XZ' },
      ['Trên biển (tranh chấp hoặc chung)', 'Sea, disputed or shared', '海上（争议或共有海域）'],
    ],
  ])('%s', (_what, row, said) => {
    const place = eventRow.shape.place.parse(row);
    expect(place && LANGUAGES.map((language) => aSpeech(language).place(place))).toEqual(said);
  });
});

describe('a language', () => {
  it('has its name in each language', () => {
    expect(LANGUAGES.map((language) => aSpeech(language).languageName('vi'))).toEqual([
      'Tiếng Việt',
      'Vietnamese',
      '越南语',
    ]);
  });
});

describe('order by name', () => {
  it('is that of the language, and puts 2 before 10', () => {
    const sorted = (language: 'vi' | 'en', names: string[]) => names.sort(aSpeech(language).locale.compare);
    expect(sorted('vi', ['Đỗ', 'Em', 'Dương'])).toEqual(['Dương', 'Đỗ', 'Em']);
    expect(sorted('en', ['10 years', '2 years'])).toEqual(['2 years', '10 years']);
  });
});

describe('words', () => {
  it.each(LANGUAGES)('of %s are loaded when they are spoken', async (language) => {
    const { filters } = await loadMessages(language);
    expect(aSpeech(language).words('filters.title')).toBe(filters?.title);
  });
});
