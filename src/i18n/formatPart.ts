import type { ViewDescription } from '../query/describeView';
import type { Embed } from '../query/view';
import type { Speech } from './createSpeech';

/** What one part of the page shows of a view: the view as a sentence, and of a chart also which it is. */
export function formatPart({ words, sentence }: Speech, embed: Embed, view: ViewDescription): string {
  const said = sentence(view);
  return embed === 'table' ? said : words('embed.ofPart', { part: words(`${embed}.region`), sentence: said });
}
