import { describe, expect, it } from 'vitest';
import { aDataset } from '../testing/aDataset';
import { anEvent } from '../testing/anEvent';
import { aPerson } from '../testing/aPerson';
import { aTenure } from '../testing/aTenure';
import { createFacts } from './facts';
import { createSearchIndex, matchText } from './search';

const people = [
  aPerson({
    id: 'liu-haixing',
    name: { en: 'Liu Haixing', vi: 'Lưu Hải Tinh', zh: '刘海星' },
    aliases: ['Haixing Liu', '劉海星', '?!'],
    side: 'cn',
  }),
  aPerson({ id: 'to-lam', name: { en: 'Tô Lâm', vi: 'Tô Lâm', zh: '苏林' } }),
  aPerson({ id: 'xi-jinping', name: { en: 'Xi Jinping', vi: 'Tập Cận Bình', zh: '习近平' }, side: 'cn' }),
  aPerson({ id: 'dang-xuan-son', name: { en: 'Đặng Xuân Sơn', vi: 'Đặng Xuân Sơn', zh: '邓春山' } }),
];

const facts = createFacts(
  aDataset({
    people,
    tenures: [aTenure({ office: 'vn-general-secretary', person: 'to-lam', start: '2024-08-03' })],
    events: [
      anEvent({ id: 'talks', title: 'Department heads meet', people: ['liu-haixing'] }),
      anEvent({ id: 'quoted', points: ['Thư của Lưu Hải Tinh gửi hội nghị'] }),
      anEvent({ id: 'named-in-chinese', points: ['会见了刘海星部长'] }),
      anEvent({ id: 'words-apart', title: 'Lưu ý: cảng Hải Phòng', summary: 'Sản phẩm tinh chế' }),
      anEvent({ id: 'words-across-texts', title: 'Bảo lưu', summary: 'Hải tinh' }),
      anEvent({ id: 'call', people: ['to-lam', 'xi-jinping'], points: ['Đường sắt nối Côn Minh'] }),
      anEvent({ id: 'letter', people: ['to-lam'], place: { city: 'Hà Nội', country: 'VN' } }),
      anEvent({ id: 'ambassador', people: ['dang-xuan-son'], topics: ['rail'] }),
    ],
  }),
);
const index = createSearchIndex(facts);
const found = (query: string) =>
  facts.events.filter(matchText(index, query)).map(({ event }) => String(event.id));

describe('searching', () => {
  it.each<[why: string, query: string, ids: string[]]>([
    ['without marks', 'dang', ['ambassador']],
    ['with marks', 'Đặng', ['ambassador']],
    ['in capitals', 'ĐẶNG XUÂN SƠN', ['ambassador']],
    ['from the start of a word', 'con mi', ['call']],
    ['not from inside a word', 'inh', []],
    ['Chinese from inside', '海星', ['named-in-chinese', 'talks']],
    ['by a place', 'ha noi', ['letter']],
    ['by a topic', 'rail', ['ambassador']],
    ['by an office held then', 'general-secretary', ['call', 'letter']],
    ['two names together', 'To Lam Xi Jinping', ['call']],
    ['two names in two scripts', '习近平 Tô Lâm', ['call']],
    ['a name and a word', 'đường sắt Tô Lâm', ['call']],
    ['half a name, while it is typed', 'liu haix', ['talks']],
    ['an unknown word', 'zanzibar', []],
    ['a known word beside an unknown one', 'dang zanzibar', []],
    ['quotation marks, which do not count', '“Đặng”', ['ambassador']],
  ])('%s: %s', (_why, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it.each(['Lưu Hải Tinh', 'luu hai tinh', 'LƯU HẢI TINH', 'Liu Haixing', 'Haixing Liu', '刘海星', '劉海星'])(
    'one person under every spelling: %s',
    (spelling) => {
      expect(found(spelling)).toEqual(['named-in-chinese', 'quoted', 'talks']);
    },
  );

  it('everybody of one name', () => {
    const events = ['an-of-hue', 'an-of-vinh'].map((person) =>
      anEvent({ id: `with-${person}`, people: [person] }),
    );
    const namesakes = ['an-of-hue', 'an-of-vinh'].map((id) => aPerson({ id, name: 'Nguyễn An' }));
    const named = createFacts(aDataset({ people: namesakes, events }));
    expect(named.events.filter(matchText(createSearchIndex(named), 'nguyen an'))).toHaveLength(2);
  });

  it.each(['?!', '+', '🙂', '!!! …'])('finds nothing by signs alone: %s', (query) => {
    expect(found(query)).toEqual([]);
  });
});
