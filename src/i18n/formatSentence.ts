import type { Localized } from '../dataset/types';
import type { ViewDescription } from '../query/describeView';
import type { LanguageChoice } from '../query/view';
import type { Words } from './createWords';

type Tools = {
  readonly language: LanguageChoice;
  readonly words: Words;
  readonly either: (parts: readonly string[]) => string;
  readonly both: (parts: readonly string[]) => string;
  readonly country: (code: string) => string;
};

/** The view as a sentence: "12 events of type meeting, with Lê Hoài Trung, 2023–2026, newest first". */
export function formatSentence(view: ViewDescription, tools: Tools): string {
  const { language, words, either, both, country } = tools;
  const names = (all: readonly Localized[]) => all.map((name) => name[language]);
  const parts: string[] = [];
  const say = (all: readonly unknown[], sentence: () => string) => {
    if (all.length > 0) parts.push(sentence());
  };
  const { count } = view;
  const types = either(names(view.types));
  parts.push(types ? words('sentence.typed', { count, types }) : words('sentence.events', { count }));
  const people = names(view.people);
  const together = view.match === 'all' && people.length > 1;
  say(people, () =>
    together
      ? words('sentence.together', { people: both(people) })
      : words('sentence.with', { people: either(people) }),
  );
  say(view.text ? [view.text] : [], () => words('sentence.text', { text: view.text }));
  say(view.topics, () => words('sentence.topics', { topics: either(names(view.topics)) }));
  say(view.offices, () => words('sentence.offices', { offices: either(names(view.offices)) }));
  say(view.places, () => words('sentence.places', { places: either(view.places.map(country)) }));
  say(view.years ? [view.years] : [], () => formatYears(view, words));
  parts.push(formatSort(view, words));
  return parts.join(words('sentence.join'));
}

/** "2023", "2023–2026", "since 2023", "until 1991". */
export function formatYears({ years }: Pick<ViewDescription, 'years'>, words: Words): string {
  if (!years) return words('filters.allYears');
  const { from, to } = years;
  if (from === 'earliest') return words('sentence.until', { to: String(to) });
  if (to === 'latest') return words('sentence.since', { from: String(from) });
  if (from === to) return words('sentence.year', { from: String(from) });
  return words('sentence.range', { from: String(from), to: String(to) });
}

function formatSort({ sort }: ViewDescription, words: Words): string {
  const [first] = sort;
  if (sort.length === 1 && first?.column === 'date') {
    return words(first.descending ? 'sentence.newest' : 'sentence.oldest');
  }
  const columns = sort.map(({ column }) => words(column === 'title' ? 'events.event' : `events.${column}`));
  return words('sentence.sorted', { columns: columns.join(words('sentence.join')) });
}
