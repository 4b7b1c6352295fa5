import type { Localized } from '../dataset/types';
import type { Facts } from '../query/facts';
import type { Facet } from '../query/view';
import type { Speech } from './createSpeech';

/** What a facet's value is called, in every language; places are called by their code alone. */
export function facetText(facts: Facts, facet: Facet, value: string): Localized | undefined {
  switch (facet) {
    case 'person':
      return facts.personById.get(value)?.name;
    case 'type':
      return facts.typeLabel.get(value);
    case 'topic':
      return facts.topicLabel.get(value);
    case 'office':
      return facts.officeById.get(value)?.name;
    case 'place':
      return undefined;
  }
}

/** The label of one value; what the record does not know has none. */
export function facetLabel(facts: Facts, facet: Facet, value: string, speech: Speech): string | undefined {
  if (facet === 'place') {
    return facts.places.has(value) ? speech.country(value) : undefined;
  }
  const text = facetText(facts, facet, value);
  return text && speech.say(text);
}
