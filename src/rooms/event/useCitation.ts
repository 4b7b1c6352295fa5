import type { Evidence } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useFacts } from '../../store/hooks';

/** Says in a line which source, and where in it: "VietnamPlus, 1 Nov 2025, para. 4". */
export function useCitation(): (evidence: Evidence) => string {
  const { sourceById } = useFacts();
  const { words, date } = useSpeech();
  return ({ source, locator }) => {
    const row = sourceById.get(source);
    if (!row) return source;
    const when = row.published ? date(row.published) : words('event.undated');
    return [row.publisher ?? row.title, when, locator].filter(Boolean).join(', ');
  };
}
