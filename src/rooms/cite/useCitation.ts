import { useSpeech } from '../../i18n/SpeechProvider';
import { dayNumber, isoDay } from '../../lib/calendar';
import { type Citation, type Cited, createCitation } from '../../query/citation';
import { describeView } from '../../query/describeView';
import { useFacts, useSelection, useView } from '../../store/hooks';
import { describeCited } from './describeCited';

/** How something is cited today, by its link, in the reader's language. */
export function useCitation(cited: Cited, url: string): Citation {
  const speech = useSpeech();
  const facts = useFacts();
  const sentence = speech.sentence(describeView(facts, useView(), useSelection()));
  return createCitation(facts, cited, {
    ...describeCited(speech, facts, cited, sentence),
    url,
    accessed: today(),
    language: speech.language,
  });
}

/** The reader's day, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return isoDay(dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate()));
}
