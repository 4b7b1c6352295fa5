import type { Localized } from '../dataset/types';
import type { Answer } from './answer';
import type { Facts } from './facts';
import type { Match, SortKey, View, YearRange } from './view';

/** What a view says, in parts: each language makes its own sentence of them. */
export type ViewDescription = {
  readonly count: number;
  readonly total: number;
  readonly text: string;
  readonly years: YearRange | null;
  readonly people: readonly Localized[];
  readonly match: Match;
  readonly types: readonly Localized[];
  readonly topics: readonly Localized[];
  readonly offices: readonly Localized[];
  /** ISO 3166-1 alpha-2 */
  readonly places: readonly string[];
  readonly sort: readonly SortKey[];
};

/** Only what the record knows is named: an unknown value never passes for a label. */
export function describeView(facts: Facts, view: View, { count, total, unknown }: Answer): ViewDescription {
  const present = <T>(values: readonly (T | undefined)[]) => values.filter((value) => value !== undefined);
  return {
    count,
    total,
    text: view.q,
    years: view.year,
    people: present(view.person.map((id) => facts.personById.get(id)?.name)),
    match: view.match,
    types: present(view.type.map((id) => facts.typeLabel.get(id))),
    topics: present(view.topic.map((id) => facts.topicLabel.get(id))),
    offices: present(view.office.map((id) => facts.officeById.get(id)?.name)),
    places: view.place.filter(
      (code) => !unknown.some(({ param, value }) => param === 'place' && value === code),
    ),
    sort: view.sort,
  };
}
