import { parseEdtf } from '../src/dataset/parseEdtf';
import { plainPointText } from '../src/dataset/pointText';
import { fold } from '../src/lib/fold';
import { fail, type Result, succeed } from '../src/lib/result';

type Wanted = { readonly date: string; readonly type: string; readonly title: string };
type Known = {
  readonly ids: ReadonlySet<string>;
  readonly types: readonly string[];
  readonly version: string;
};

/** Id words that say nothing. */
const FILLERS = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'the', 'with']);
const MOST_WORDS = 7;

/**
 * A new event's row with a permanent id of its date and title, or what is wrong with what was asked.
 * What the editor must write is empty, and refused by the check while it is.
 */
export function newEvent(
  { date, type, title }: Wanted,
  known: Known,
): Result<{ readonly id: string }, string> {
  const parsed = parseEdtf(date);
  if (!parsed.ok) return fail(`${date}: ${parsed.error.what}; ${parsed.error.mend}`);
  const point = parsed.value.start ?? parsed.value.end;
  if (!point) return fail(`${date}: an event needs a year`);
  if (!known.types.includes(type))
    return fail(`there is no type "${type}": one of ${known.types.join(', ')}`);
  const words = fold(title)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !FILLERS.has(word));
  if (words.length === 0) return fail('give a title in English: the id is made of it');
  const wanted = [plainPointText(point), ...words.slice(0, MOST_WORDS)].join('-');
  let id = wanted;
  for (let at = 2; known.ids.has(id); at += 1) id = `${wanted}-${at}`;
  const empty = { en: '', vi: '', zh: '' };
  return succeed({
    id,
    date,
    status: 'occurred',
    type,
    title: { ...empty, en: title },
    summary: empty,
    confidence: 'high',
    place: { city: empty, country: 'VN' },
    participants: [{ person: '', office: '', capacity: 'host' }],
    topics: [''],
    points: [{ kind: 'stated', by: [''], text: empty }],
    related: [],
    added: known.version,
    evidence: [{ source: '', locator: 'para. 1', supports: ['date', 'participants'] }],
  });
}
