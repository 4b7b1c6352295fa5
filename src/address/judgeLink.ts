import type { Facts } from '../query/facts';
import { unrecognised } from '../query/unrecognised';
import type { View } from '../query/view';
import { encodeValue, parseAddress } from './codec';
import { isParam, type Param } from './params';

/** One `name=value` of a link, decoded. */
export type LinkPart = { readonly name: string; readonly value: string };

export type JudgedPart = LinkPart & {
  /** Null: a parameter of others, which is left alone. */
  readonly param: Param | null;
  /** Of the right shape, and not in this record. */
  readonly unknown: readonly string[];
  readonly malformed: readonly string[];
};

export type JudgedLink = { readonly parts: readonly JudgedPart[]; readonly view: View };

/** Judges a link, or what follows its question mark, parameter by parameter and value by value. */
export function judgeLink(facts: Facts, link: string): JudgedLink {
  const query = queryOf(link);
  const segments = query.split('&').filter((segment) => segment !== '');
  return { parts: segments.map((segment) => judged(facts, segment)), view: parseAddress(query).view };
}

/** The link's query in which these are the parts. */
export function writeLink(parts: readonly LinkPart[]): string {
  const whole = (text: string) => text.replace(/\p{Cs}/gu, '');
  return parts.map(({ name, value }) => `${encodeValue(whole(name))}=${encodeValue(whole(value))}`).join('&');
}

/** A pasted link may be wrapped over lines; its page and fragment are not what is judged. */
function queryOf(link: string): string {
  const text = link.replace(/\s*[\r\n]\s*/g, '').trim();
  const [address = ''] = text.split('#');
  const start = address.indexOf('?');
  if (start !== -1) return address.slice(start + 1);
  return /^[a-z]+:\/\//i.test(address) ? '' : address;
}

function judged(facts: Facts, segment: string): JudgedPart {
  const [[name, value] = ['', '']] = new URLSearchParams(segment);
  if (!isParam(name)) return { name, value, param: null, unknown: [], malformed: [] };
  const { view } = parseAddress(segment);
  const valuesOf = (odd: View['malformed']) => odd.map((one) => one.value);
  const unknown = unrecognised(facts, { ...view, malformed: [] });
  return { name, value, param: name, unknown: valuesOf(unknown), malformed: valuesOf(view.malformed) };
}
