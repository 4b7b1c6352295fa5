import { countryCode } from '../../dataset/schema';
import type { Event } from '../../dataset/types';

type Place = NonNullable<Event['place']>;

/** Where an event is, and the same as the filter reads it. */
export type GeneratedPlace = { readonly place: Event['place']; readonly countries: readonly string[] };

const OTHERS =
  'LA KH TH MY SG ID PH MM BN JP KR KP MN RU IN PK BD LK NP KZ UZ AE SA QA IR TR EG ZA KE NG DE FR GB IT ES NL ' +
  'BE CH AT PL CZ HU SE US CA MX BR AU';

const NOWHERE: GeneratedPlace = { place: null, countries: [] };

/** Towns in Vietnam and China, both sides of the border, and forty-eight other countries: fifty in all. */
const AT_HOME: readonly GeneratedPlace[] = [
  town('VN', 'Hanoi', 'Hà Nội', '河内'),
  town('CN', 'Beijing', 'Bắc Kinh', '北京'),
  town('VN', 'Ho Chi Minh City', 'Thành phố Hồ Chí Minh', '胡志明市'),
  town('CN', 'Nanning', 'Nam Ninh', '南宁'),
  town('VN', 'Lạng Sơn', 'Lạng Sơn', '谅山'),
  town('CN', 'Kunming', 'Côn Minh', '昆明'),
  town('VN', 'Hải Phòng', 'Hải Phòng', '海防'),
  town('CN', 'Guangzhou', 'Quảng Châu', '广州'),
  town('VN', 'Đà Nẵng', 'Đà Nẵng', '岘港'),
  town('CN', 'Shanghai', 'Thượng Hải', '上海'),
  town('VN', 'Lào Cai', 'Lào Cai', '老街', 'CN'),
  town('CN', 'Pingxiang', 'Bằng Tường', '凭祥', 'VN'),
];

const ABROAD: readonly GeneratedPlace[] = OTHERS.split(' ').map((code) =>
  generatedPlace({ city: null, country: countryCode.parse(code) }),
);

/** Seven in ten at home, the first towns most; two in ten abroad, the first countries most; else nowhere. */
export function placeAt(share: number, within: number): GeneratedPlace {
  if (share >= 0.9) return NOWHERE;
  const places = share < 0.7 ? AT_HOME : ABROAD;
  return places[Math.floor(within * within * places.length)] ?? NOWHERE;
}

function town(country: string, en: string, vi: string, zh: string, alsoIn?: string): GeneratedPlace {
  const across = alsoIn ? { alsoIn: [countryCode.parse(alsoIn)] } : {};
  return generatedPlace({ city: { en, vi, zh }, country: countryCode.parse(country), ...across });
}

function generatedPlace(place: Place): GeneratedPlace {
  return { place, countries: [place.country, ...(place.alsoIn ?? [])] };
}
