import { useSpeech } from '../../i18n/SpeechProvider';
import { useFacts, usePersonFilter } from '../../store/hooks';
import styles from './PersonName.module.css';

type Props = { readonly id: string; readonly strong?: boolean };

/** Somebody's name; a click filters by it, another takes the filter away. */
export function PersonName({ id, strong = false }: Props) {
  const { say } = useSpeech();
  const person = useFacts().personById.get(id);
  const { chosen, toggle } = usePersonFilter(id);
  return (
    <button type="button" className={styles.name} data-strong={strong} aria-pressed={chosen} onClick={toggle}>
      {person ? say(person.name) : id}
    </button>
  );
}
