import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../query/view';
import { aDate } from '../testing/aDate';
import { aSpeech } from '../testing/aSpeech';

const speech = { en: aSpeech('en'), vi: aSpeech('vi'), zh: aSpeech('zh') };

type Row = readonly [edtf: string, en: string, vi: string, zh: string];

/** Whole dates, as a cell or a fact shows them. */
const WHOLE: readonly Row[] = [
  ['2023-09-05', '5 Sep 2023', '5/9/2023', '2023年9月5日'],
  ['2023-09', 'Sep 2023', 'tháng 9/2023', '2023年9月'],
  ['2023', '2023', '2023', '2023年'],
  ['1950-01-18', '18 Jan 1950', '18/1/1950', '1950年1月18日'],
  // An interval, written once.
  ['2025-04-14/2025-04-15', '14–15 Apr 2025', '14–15/4/2025', '2025年4月14日至15日'],
  ['2025-08-31/2025-09-02', '31 Aug – 2 Sep 2025', '31/8/2025 – 2/9/2025', '2025年8月31日至9月2日'],
  ['2025-09/2025-10', 'Sep – Oct 2025', 'tháng 9/2025 – tháng 10/2025', '2025年9月至10月'],
  ['2025-09/2025-10-15', 'Sep – 15 Oct 2025', 'tháng 9/2025 – 15/10/2025', '2025年9月至10月15日'],
  [
    '2024-12-31/2025-01-01',
    '31 Dec 2024 – 1 Jan 2025',
    '31/12/2024 – 1/1/2025',
    '2024年12月31日至2025年1月1日',
  ],
  [
    '2024-04-14/2025-04-15',
    '14 Apr 2024 – 15 Apr 2025',
    '14/4/2024 – 15/4/2025',
    '2024年4月14日至2025年4月15日',
  ],
  ['2023/2025', '2023–2025', '2023–2025', '2023年至2025年'],
  // Approximate, uncertain, both.
  ['2025-10~', 'c. Oct 2025', 'khoảng tháng 10/2025', '约2025年10月'],
  ['2023-09-05~', 'c. 5 Sep 2023', 'khoảng 5/9/2023', '约2023年9月5日'],
  ['2023~', 'c. 2023', 'khoảng 2023', '约2023年'],
  ['2023-09-05?', '5 Sep 2023?', '5/9/2023?', '2023年9月5日？'],
  ['2023-09%', 'c. Sep 2023?', 'khoảng tháng 9/2023?', '约2023年9月？'],
  ['2025-04-14~/2025-04-15~', 'c. 14–15 Apr 2025', 'khoảng 14–15/4/2025', '约2025年4月14日至15日'],
  [
    '2025-04-14~/2025-04-15',
    'c. 14 Apr – 15 Apr 2025',
    'khoảng 14/4/2025 – 15/4/2025',
    '约2025年4月14日至4月15日',
  ],
  ['2023~/2025?', 'c. 2023 – 2025?', 'khoảng 2023 – 2025?', '约2023年至2025年？'],
  // Open at one end.
  ['2024/..', 'from 2024', 'từ 2024', '2024年起'],
  ['2024-05-01/..', 'from 1 May 2024', 'từ 1/5/2024', '2024年5月1日起'],
  ['2024-05~/..', 'from c. May 2024', 'từ khoảng tháng 5/2024', '约2024年5月起'],
  ['../2022-10', 'by Oct 2022', 'chậm nhất tháng 10/2022', '最迟2022年10月'],
];

/** Under a heading that gives the year. */
const IN_YEAR: readonly Row[] = [
  ['2023-09-05', '5 Sep', '5 tháng 9', '9月5日'],
  ['2023-09', 'Sep', 'tháng 9', '9月'],
  ['2023', '2023', '2023', '2023年'],
  ['2025-10~', 'c. Oct', 'khoảng tháng 10', '约10月'],
  ['2023-09-05?', '5 Sep?', '5 tháng 9?', '9月5日？'],
  ['2025-04-14/2025-04-15', '14–15 Apr', '14–15 tháng 4', '4月14日至15日'],
  ['2025-08-31/2025-09-02', '31 Aug – 2 Sep', '31 tháng 8 – 2 tháng 9', '8月31日至9月2日'],
  ['2025-09/2025-10', 'Sep – Oct', 'tháng 9 – tháng 10', '9月至10月'],
  // Of more than one year: the heading gives but one of them.
  [
    '2024-12-31/2025-01-01',
    '31 Dec 2024 – 1 Jan 2025',
    '31/12/2024 – 1/1/2025',
    '2024年12月31日至2025年1月1日',
  ],
  ['2024-05/..', 'from May 2024', 'từ tháng 5/2024', '2024年5月起'],
  ['../2022-10', 'by Oct 2022', 'chậm nhất tháng 10/2022', '最迟2022年10月'],
];

const said = (edtf: string, how: 'date' | 'dateInYear') =>
  LANGUAGES.map((language) => speech[language][how](aDate(edtf)));

describe('a date', () => {
  it.each(WHOLE)('%s is “%s”, “%s”, “%s”', (edtf, en, vi, zh) => {
    expect(said(edtf, 'date')).toEqual([vi, en, zh]);
  });

  it.each(IN_YEAR)('%s under its year is “%s”, “%s”, “%s”', (edtf, en, vi, zh) => {
    expect(said(edtf, 'dateInYear')).toEqual([vi, en, zh]);
  });

  it('has every month of the English year in three or four letters', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2023-${String(index + 1).padStart(2, '0')}`);
    expect(months.map((month) => speech.en.dateInYear(aDate(month))).join(' ')).toBe(
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    );
  });
});

describe('days by number', () => {
  const day = (iso: string) => aDate(iso).from;

  it('are said as dates', () => {
    expect(speech.en.day(day('2023-09-05'))).toBe('5 Sep 2023');
    expect(speech.vi.day(day('1949-12-31'))).toBe('31/12/1949');
    expect(speech.zh.day(day('2000-02-29'))).toBe('2000年2月29日');
  });

  it.each([
    ['2023-09-05', '2025-01-15', '5 Sep 2023 – 15 Jan 2025'],
    ['2023-09-05', '2023-09-15', '5–15 Sep 2023'],
    ['2023-09-05', '2023-09-05', '5 Sep 2023'],
  ])('from %s to %s are “%s”', (from, to, text) => {
    expect(speech.en.span({ from: day(from), to: day(to) })).toBe(text);
  });

  it('are read from ISO 8601; what is not such a day stands as it is', () => {
    expect(LANGUAGES.map((language) => speech[language].isoDate('2026-01-31'))).toEqual([
      '31/1/2026',
      '31 Jan 2026',
      '2026年1月31日',
    ]);
    expect(speech.en.isoDate('2023-02-29')).toBe('2023-02-29');
    expect(speech.en.isoDate('soon')).toBe('soon');
  });
});

describe('one end of an interval', () => {
  it('keeps its year and its doubt', () => {
    const { start } = aDate('2023-09~');
    expect(start && speech.en.point(start)).toBe('c. Sep 2023');
  });
});
