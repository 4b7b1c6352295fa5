import type { Participant } from '../dataset/types';
import type { OfficeThen } from '../query/officesThen';
import type { Speech } from './createSpeech';

/** The posts of a participant, each once: the one in words, then the offices on record. */
export function formatOffices(
  { words, say, day }: Speech,
  { role }: Participant,
  offices: readonly OfficeThen[],
): readonly string[] {
  const names = offices.map(({ office, acting, lastKnown }) => {
    const name = say(office.name) + (acting ? ` (${words('leadership.acting')})` : '');
    return lastKnown === null ? name : words('event.possibly', { office: name, date: day(lastKnown) });
  });
  return [...new Set([...(role ? [say(role)] : []), ...names])];
}
