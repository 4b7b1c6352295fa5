import type { Speech } from '../../i18n/createSpeech';
import { facetText } from '../../i18n/facetLabel';
import { fold } from '../../lib/fold';
import type { Counts } from '../../query/answer';
import type { Facts } from '../../query/facts';
import type { Facet } from '../../query/view';

export type FacetOption = {
  readonly value: string;
  readonly label: string;
  /** Everything it may be found by, folded. */
  readonly found: string;
};

/** What a facet offers: what some event of the record has, most frequent first, then by name. */
export function facetOptions(
  facts: Facts,
  offered: Counts,
  facet: Facet,
  speech: Speech,
): readonly FacetOption[] {
  return [...offered]
    .map(([value, count]) => ({ value, count, ...naming(facts, facet, value, speech) }))
    .sort((a, b) => b.count - a.count || speech.locale.compare(a.label, b.label));
}

function naming(facts: Facts, facet: Facet, value: string, speech: Speech) {
  const text = facetText(facts, facet, value);
  const label = text ? speech.say(text) : speech.country(value);
  const aliases = facet === 'person' ? (facts.personById.get(value)?.aliases ?? []) : [];
  return { label, found: fold([label, ...(text ? Object.values(text) : []), ...aliases].join(' · ')) };
}
