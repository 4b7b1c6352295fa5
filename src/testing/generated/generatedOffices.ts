import { officeRow, tenureRow } from '../../dataset/schema';
import type { Office, Person, Tenure } from '../../dataset/types';
import { aDate } from '../aDate';
import { FIRST_YEAR, LAST_YEAR } from './generatedDates';

const TERM_YEARS = 5;
/** Offices go to the people met most often. */
const HOLDERS = 30;

const SIDES = [
  { side: 'vn', other: 'cn', en: 'of Vietnam', vi: 'Việt Nam', zh: '越南' },
  { side: 'cn', other: 'vn', en: 'of China', vi: 'Trung Quốc', zh: '中国' },
] as const;

const ROLES = [
  { role: 'party-leader', body: 'party', en: 'Party leader', vi: 'Lãnh đạo Đảng', zh: '党的领导人' },
  { role: 'president', body: 'state', en: 'President', vi: 'Chủ tịch nước', zh: '国家主席' },
  { role: 'premier', body: 'government', en: 'Head of government', vi: 'Thủ tướng', zh: '总理' },
  { role: 'chair', body: 'legislature', en: 'Chair of parliament', vi: 'Chủ tịch Quốc hội', zh: '议长' },
  { role: 'foreign', body: 'government', en: 'Foreign minister', vi: 'Bộ trưởng Ngoại giao', zh: '外交部长' },
  {
    role: 'defence',
    body: 'government',
    en: 'Defence minister',
    vi: 'Bộ trưởng Quốc phòng',
    zh: '国防部长',
  },
  { role: 'trade', body: 'government', en: 'Trade minister', vi: 'Bộ trưởng Thương mại', zh: '商务部长' },
  {
    role: 'transport',
    body: 'government',
    en: 'Transport minister',
    vi: 'Bộ trưởng Giao thông',
    zh: '交通部长',
  },
  { role: 'envoys', body: 'party', en: 'Head of liaison', vi: 'Trưởng ban Đối ngoại', zh: '联络部长' },
  { role: 'ambassador', body: 'diplomatic', en: 'Ambassador', vi: 'Đại sứ', zh: '大使' },
] as const;

/** Ten offices on each side, each with its counterpart. */
export function generatedOffices(): readonly Office[] {
  return ROLES.flatMap(({ role, body, en, vi, zh }, at) =>
    SIDES.map((of, side) =>
      officeRow.parse({
        id: `${of.side}-${role}`,
        name: { en: `${en} ${of.en}`, vi: `${vi} ${of.vi}`, zh: `${of.zh}${zh}` },
        shortName: { en, vi, zh },
        side: of.side,
        body,
        counterpart: `${of.other}-${role}`,
        order: at * 2 + side + 1,
      }),
    ),
  );
}

/** Terms of five years without a gap, the first begun with the record, the last still running. */
export function generatedTenures(
  offices: readonly Office[],
  people: readonly Person[],
  source: string,
): readonly Tenure[] {
  return offices.flatMap((office, at) => {
    const holders = people.filter(({ side }) => side === office.side).slice(0, HOLDERS);
    if (holders.length === 0) return [];
    const starts: string[] = [];
    for (let year = FIRST_YEAR + (at % TERM_YEARS); year <= LAST_YEAR; year += TERM_YEARS) {
      starts.push(`${year}-0${1 + (at % 9)}-15`);
    }
    return starts.map((start, term) => {
      const row = tenureRow.parse({
        office: office.id,
        person: holders[(at * 3 + term * 7) % holders.length]?.id,
        start,
        end: starts[term + 1] ?? null,
        acting: false,
        startHow: 'elected',
        endReason: term + 1 < starts.length ? 'term-ended' : null,
        evidence: [{ source }],
      });
      return { ...row, start: aDate(row.start), end: row.end === null ? null : aDate(row.end) };
    });
  });
}
