import type { Person } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useProfileLink } from '../../store/hooks';

type Props = { readonly person: Person };

/** Somebody else's name, a link to their card. */
export function CardLink({ person }: Props) {
  const { say } = useSpeech();
  return <a {...useProfileLink(person.id)}>{say(person.name)}</a>;
}
