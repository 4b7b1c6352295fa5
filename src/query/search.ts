import type { Localized, Person } from '../dataset/types';
import { fold, isHan } from '../lib/fold';
import type { EventFacts, Facts } from './facts';

/** Whether an event matches the text it was made for. */
export type TextMatch = (event: EventFacts) => boolean;

type Clause = (text: string, event: EventFacts) => boolean;

export type SearchIndex = {
  /**
   * Folded texts of an event, made when first asked for and kept: a space at both ends, two between
   * texts, so that a name is not read across from one into the next.
   */
  readonly textOf: (event: EventFacts) => string;
  /** Made when first asked for and kept. */
  readonly names: () => Names;
};

type Names = {
  /** Folded spelling of a person → everyone so called. */
  readonly peopleBySpelling: ReadonlyMap<string, readonly string[]>;
  readonly spellingsOf: ReadonlyMap<string, readonly string[]>;
  /** In words. */
  readonly longestSpelling: number;
};

/** Folds each text once, when it is first searched; whoever has time may ask for `textOf` before. */
export function createSearchIndex(facts: Facts): SearchIndex {
  const texts = new Map<EventFacts, string>();
  let names: Names | undefined;
  return {
    textOf: (event) => {
      const kept = texts.get(event);
      if (kept !== undefined) return kept;
      const { own, shared } = textsOf(facts, event);
      const text = ` ${[...own, ...shared].flatMap(textsIn).map(fold).join('  ')} `;
      texts.set(event, text);
      return text;
    },
    names: () => {
      names ??= namesOf(facts);
      return names;
    },
  };
}

function namesOf(facts: Facts): Names {
  const peopleBySpelling = new Map<string, string[]>();
  const spellingsOf = new Map<string, string[]>();
  let longestSpelling = 1;
  for (const { id, name, aliases } of facts.dataset.people) {
    const spellings = [...new Set([...Object.values(name), ...aliases].map(fold).filter(Boolean))];
    spellingsOf.set(id, spellings);
    for (const spelling of spellings) {
      const people = peopleBySpelling.get(spelling);
      if (people) people.push(id);
      else peopleBySpelling.set(spelling, [id]);
      longestSpelling = Math.max(longestSpelling, spelling.split(' ').length);
    }
  }
  return { peopleBySpelling, spellingsOf, longestSpelling };
}

/** What is searched of an event, none of it folded. */
export type EventTexts = {
  /** Texts that hardly any other event has. */
  readonly own: readonly Localized[];
  /** Names and labels that many events have, the very same objects where they do. */
  readonly shared: readonly (Localized | Person)[];
};

export function textsOf(facts: Facts, { event, office }: EventFacts): EventTexts {
  const own = [event.title, event.summary];
  for (const { text } of event.points) own.push(text);
  const shared: (Localized | Person | undefined)[] = [facts.typeLabel.get(event.type)];
  for (const { person } of event.participants) shared.push(facts.personById.get(person));
  for (const id of office) shared.push(facts.officeById.get(id)?.name);
  for (const topic of event.topics) shared.push(facts.topicLabel.get(topic));
  if (event.place?.city) own.push(event.place.city);
  return { own, shared: shared.filter((one) => one !== undefined) };
}

/** The texts of one of them, in every language. */
export function textsIn(one: Localized | Person): readonly string[] {
  if ('name' in one) return [...textsIn(one.name), ...one.aliases];
  return [one.en, one.vi, one.zh];
}

/**
 * Marks and case do not count. A run of words that spells somebody's name, in any script, stands for
 * that person; each other word must begin a word of the event (Chinese: stand anywhere in it).
 * Signs alone find nothing: to show everything would pass for an answer.
 */
export function matchText(index: SearchIndex, query: string): TextMatch {
  const names = index.names();
  const clauses = soughtIn(query, names.longestSpelling, (spelling) =>
    names.peopleBySpelling.get(spelling),
  ).map((sought) => ('word' in sought ? wordClause(sought.word) : personClause(names, sought.name)));
  if (clauses.length === 0) return () => false;
  return (event) => {
    const text = index.textOf(event);
    return clauses.every((clause) => clause(text, event));
  };
}

/** A folded word, or whatever stands for the name that a run of words spells. */
type Sought<Name> = { readonly word: string } | { readonly name: Name };

/** What a query seeks, all of it: longer names before shorter ones. Nothing by signs alone. */
export function soughtIn<Name>(
  query: string,
  longestSpelling: number,
  nameOf: (spelling: string) => Name | undefined,
): readonly Sought<Name>[] {
  const words = fold(query).split(' ').filter(Boolean);
  const sought: Sought<Name>[] = [];
  for (let at = 0; at < words.length; ) {
    const { one, length } = soughtAt(words, at, longestSpelling, nameOf);
    sought.push(one);
    at += length;
  }
  return sought;
}

function soughtAt<Name>(
  words: readonly string[],
  at: number,
  longestSpelling: number,
  nameOf: (spelling: string) => Name | undefined,
): { one: Sought<Name>; length: number } {
  for (let length = Math.min(longestSpelling, words.length - at); length > 0; length -= 1) {
    const name = nameOf(words.slice(at, at + length).join(' '));
    if (name !== undefined) return { one: { name }, length };
  }
  return { one: { word: words[at] ?? '' }, length: 1 };
}

function personClause(names: Names, people: readonly string[]): Clause {
  const phrases = people.flatMap((id) => names.spellingsOf.get(id) ?? []).map(phraseOf);
  return (text, event) =>
    people.some((id) => event.person.includes(id)) || phrases.some((phrase) => text.includes(phrase));
}

const phraseOf = (spelling: string) => (isHan(spelling) ? spelling : ` ${spelling} `);

function wordClause(word: string): Clause {
  const sought = isHan(word) ? word : ` ${word}`;
  return (text) => text.includes(sought);
}
