import { describe, expect, test } from 'vitest';
import { parseDataset } from '../src/dataset/parseDataset';
import { parseIsoDay } from '../src/lib/calendar';
import { createFacts } from '../src/query/facts';
import { officesOn } from '../src/query/officesOn';
import { vacanciesOf } from '../src/query/vacancies';
import { readPackage } from './readPackage';

/** Who the record in data/ says was in office, on days anybody can look up. */

const parsed = parseDataset(readPackage('data'));
if (!parsed.ok) throw new Error('the record in data/ has errors');
const facts = createFacts(parsed.dataset);

const OFFICES = [
  'vn-general-secretary',
  'cn-general-secretary',
  'vn-president',
  'cn-president',
  'vn-prime-minister',
  'cn-premier',
  'vn-foreign-minister',
  'cn-foreign-minister',
];

function holders(iso: string): readonly string[] {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`no day ${iso}`);
  const rows = officesOn(facts, { office: [], lanes: [] }, { from: day, to: day });
  return OFFICES.map((id) => {
    const row = rows.find(({ office }) => office.id === id);
    if (row?.vacant) return 'vacant';
    const names = row?.holders.map(
      ({ tenure, sure }) => `${sure ? '' : '~'}${tenure.person}${tenure.acting ? ' (acting)' : ''}`,
    );
    return names?.join(' + ') || '–';
  });
}

const XI = ['xi-jinping', 'xi-jinping'] as const;
const TRONG = 'nguyen-phu-trong';

test.each<[iso: string, vn: readonly string[], cn: readonly string[]]>([
  [
    '1979-02-17',
    ['le-duan', 'ton-duc-thang', 'pham-van-dong', 'nguyen-duy-trinh'],
    ['hua-guofeng', 'vacant', 'hua-guofeng', 'huang-hua'],
  ],
  [
    '1991-11-05',
    ['do-muoi', 'vo-chi-cong', 'vo-van-kiet', 'nguyen-manh-cam'],
    ['jiang-zemin', 'yang-shangkun', 'li-peng', 'qian-qichen'],
  ],
  [
    '1999-12-30',
    ['le-kha-phieu', 'tran-duc-luong', 'phan-van-khai', 'nguyen-manh-cam'],
    ['jiang-zemin', 'jiang-zemin', 'zhu-rongji', 'tang-jiaxuan'],
  ],
  [
    '2008-06-01',
    ['nong-duc-manh', 'nguyen-minh-triet', 'nguyen-tan-dung', 'pham-gia-khiem'],
    ['hu-jintao', 'hu-jintao', 'wen-jiabao', 'yang-jiechi'],
  ],
  ['2018-09-22', [TRONG, 'vacant', 'nguyen-xuan-phuc', 'pham-binh-minh'], [...XI, 'li-keqiang', 'wang-yi']],
  [
    '2023-02-01',
    [TRONG, 'vo-thi-anh-xuan (acting)', 'pham-minh-chinh', 'bui-thanh-son'],
    [...XI, 'li-keqiang', 'qin-gang'],
  ],
  [
    '2023-09-05',
    [TRONG, 'vo-van-thuong', 'pham-minh-chinh', 'bui-thanh-son'],
    [...XI, 'li-qiang', 'wang-yi'],
  ],
  [
    '2024-04-01',
    [TRONG, 'vo-thi-anh-xuan (acting)', 'pham-minh-chinh', 'bui-thanh-son'],
    [...XI, 'li-qiang', 'wang-yi'],
  ],
  [
    '2024-07-25',
    ['to-lam (acting)', 'to-lam', 'pham-minh-chinh', 'bui-thanh-son'],
    [...XI, 'li-qiang', 'wang-yi'],
  ],
  [
    '2025-01-15',
    ['to-lam', 'luong-cuong', 'pham-minh-chinh', 'bui-thanh-son'],
    [...XI, 'li-qiang', 'wang-yi'],
  ],
  [
    '2025-09-10',
    ['to-lam', 'luong-cuong', 'pham-minh-chinh', 'bui-thanh-son + le-hoai-trung (acting)'],
    [...XI, 'li-qiang', 'wang-yi'],
  ],
  [
    '2026-02-04',
    ['to-lam', 'luong-cuong', 'pham-minh-chinh', 'le-hoai-trung'],
    [...XI, 'li-qiang', 'wang-yi'],
  ],
  [
    '2026-11-20',
    ['~to-lam', '~to-lam', '~le-minh-hung', '~le-hoai-trung'],
    ['~xi-jinping', '~xi-jinping', '~li-qiang', '~wang-yi'],
  ],
])('in office on %s', (iso, vn, cn) => {
  expect(holders(iso)).toEqual([0, 1, 2, 3].flatMap((at) => [vn[at], cn[at]]));
});

describe('a vacancy', () => {
  test('is never claimed where the record says that a holder is missing', () => {
    const days = vacanciesOf(facts, 'cn-ambassador-to-vietnam');
    const inGap = (day: number | null) =>
      days.some(({ from, to }) => day !== null && from <= day && day <= to);
    expect(inGap(parseIsoDay('1994-06-01'))).toBe(false);
    expect(inGap(parseIsoDay('2024-09-05'))).toBe(true);
  });

  test.each(facts.dataset.offices.map(({ id }) => id))('has no holder: %s', (office) => {
    for (const span of vacanciesOf(facts, office)) {
      const row = officesOn(facts, { office: [], lanes: [office] }, span);
      expect(row.map(({ holders: found }) => found)).toEqual([[]]);
    }
  });
});
