import type { Speech } from '../../i18n/createSpeech';
import type { Span } from '../../query/officeAt';

/** "vacant from 20 Jul 2024 to 2 Aug 2024", or "vacant on 22 Sep 2018". */
export function formatVacancy({ words, day }: Speech, { from, to }: Span): string {
  return from === to
    ? words('leadership.vacantDay', { date: day(from) })
    : words('leadership.vacantSpan', { from: day(from), to: day(to) });
}
