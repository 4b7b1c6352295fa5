import type { Evidence, Source } from '../dataset/types';
import type { Speech } from './createSpeech';

/** A source in one line, as a note at the foot of a figure has it: "TAP, 4 Feb 2026, para. 10". */
export function formatCitation(speech: Speech, source: Source, { locator }: Evidence): string {
  const when = source.published ? speech.date(source.published) : speech.words('event.undated');
  return [source.publisher ?? source.title, when, locator && speech.locator(locator)]
    .filter(Boolean)
    .join(speech.words('sentence.join'));
}
