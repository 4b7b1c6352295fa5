import { describe, expect, it } from 'vitest';
import type { ViewDescription } from '../query/describeView';
import { aSpeech } from '../testing/aSpeech';

const speech = { en: aSpeech('en'), vi: aSpeech('vi'), zh: aSpeech('zh') };

const ALL: ViewDescription = {
  count: 214,
  total: 214,
  text: '',
  years: null,
  people: [],
  match: 'any',
  types: [],
  topics: [],
  offices: [],
  places: [],
  sort: [{ column: 'date', descending: true }],
};

const TRUNG = { en: 'Lê Hoài Trung', vi: 'Lê Hoài Trung', zh: '黎怀忠' };
const LIU = { en: 'Liu Jianchao', vi: 'Lưu Kiến Siêu', zh: '刘建超' };
const MEETING = { en: 'meeting', vi: 'gặp gỡ', zh: '会见' };
const VISIT = { en: 'visit', vi: 'chuyến thăm', zh: '访问' };
const RAIL = { en: 'rail', vi: 'đường sắt', zh: '铁路' };
const LEADER = { en: 'party leader', vi: 'Tổng Bí thư', zh: '总书记' };

/** One line a language: what a view is called. */
const said = (parts: Partial<ViewDescription>) => {
  const view = { ...ALL, ...parts };
  return [speech.en.sentence(view), speech.vi.sentence(view), speech.zh.sentence(view)];
};

describe('a view as a sentence', () => {
  it.each<[what: string, view: Partial<ViewDescription>, en: string, vi: string, zh: string]>([
    ['everything', {}, '214 events, newest first', '214 sự kiện, mới nhất trước', '214个事件，由新到旧'],
    [
      'the example everybody gives',
      { count: 12, types: [MEETING], people: [TRUNG], years: { from: 2023, to: 2026 } },
      '12 events of type meeting, with Lê Hoài Trung, 2023–2026, newest first',
      '12 sự kiện loại gặp gỡ, có Lê Hoài Trung, 2023–2026, mới nhất trước',
      '12个会见类事件，黎怀忠参与，2023—2026年，由新到旧',
    ],
    [
      'one event',
      { count: 1, topics: [RAIL] },
      '1 event, about rail, newest first',
      '1 sự kiện, chủ đề đường sắt, mới nhất trước',
      '1个事件，主题为铁路，由新到旧',
    ],
    [
      'none',
      { count: 0, text: 'đường sắt' },
      '0 events, matching “đường sắt”, newest first',
      '0 sự kiện, chứa “đường sắt”, mới nhất trước',
      '0个事件，含“đường sắt”，由新到旧',
    ],
    [
      'any of two people',
      { count: 3, people: [TRUNG, LIU] },
      '3 events, with Lê Hoài Trung or Liu Jianchao, newest first',
      '3 sự kiện, có Lê Hoài Trung hoặc Lưu Kiến Siêu, mới nhất trước',
      '3个事件，黎怀忠或刘建超参与，由新到旧',
    ],
    [
      'two people together',
      { count: 2, people: [TRUNG, LIU], match: 'all' },
      '2 events, with Lê Hoài Trung and Liu Jianchao together, newest first',
      '2 sự kiện, có cả Lê Hoài Trung và Lưu Kiến Siêu, mới nhất trước',
      '2个事件，黎怀忠和刘建超共同参与，由新到旧',
    ],
    [
      'one person "together": nobody to be together with',
      { count: 2, people: [LIU], match: 'all' },
      '2 events, with Liu Jianchao, newest first',
      '2 sự kiện, có Lưu Kiến Siêu, mới nhất trước',
      '2个事件，刘建超参与，由新到旧',
    ],
    [
      'types, office and places',
      { count: 5, types: [MEETING, VISIT], offices: [LEADER], places: ['VN', 'CN'] },
      '5 events of type meeting or visit, with the then party leader, in Vietnam or China, newest first',
      '5 sự kiện loại gặp gỡ hoặc chuyến thăm, có người khi đó giữ chức Tổng Bí thư, tại Việt Nam hoặc Trung Quốc, mới nhất trước',
      '5个会见或访问类事件，参与者时任总书记，地点在越南或中国，由新到旧',
    ],
  ])('%s', (_what, view, en, vi, zh) => {
    expect(said(view)).toEqual([en, vi, zh]);
  });

  it.each<[what: string, sort: ViewDescription['sort'], en: string, vi: string, zh: string]>([
    ['oldest first', [{ column: 'date', descending: false }], 'oldest first', 'cũ nhất trước', '由旧到新'],
    [
      'by several columns',
      [
        { column: 'type', descending: false },
        { column: 'date', descending: true },
      ],
      'sorted by Type, Date',
      'xếp theo Loại, Ngày',
      '排序依据：类型，日期',
    ],
    [
      'by title, named as its column is',
      [{ column: 'title', descending: true }],
      'sorted by Event',
      'xếp theo Sự kiện',
      '排序依据：事件',
    ],
  ])('says the order: %s', (_what, sort, en, vi, zh) => {
    expect(said({ sort })).toEqual([`214 events, ${en}`, `214 sự kiện, ${vi}`, `214个事件，${zh}`]);
  });
});

describe('years', () => {
  it.each<[ViewDescription['years'], en: string, vi: string, zh: string]>([
    [null, 'All years', 'Mọi năm', '所有年份'],
    [{ from: 2023, to: 2023 }, '2023', 'năm 2023', '2023年'],
    [{ from: 2023, to: 2026 }, '2023–2026', '2023–2026', '2023—2026年'],
    [{ from: 2023, to: 'latest' }, 'since 2023', 'từ năm 2023', '2023年起'],
    [{ from: 'earliest', to: 1991 }, 'until 1991', 'đến năm 1991', '截至1991年'],
  ])('%j', (years, en, vi, zh) => {
    expect([speech.en, speech.vi, speech.zh].map((one) => one.years(years))).toEqual([en, vi, zh]);
  });
});
