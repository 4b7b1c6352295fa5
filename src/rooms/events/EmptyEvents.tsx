import { useSpeech } from '../../i18n/SpeechProvider';
import { bestToLoosen } from '../../query/select';
import { type Filter, withoutFilter, withoutFilters } from '../../query/view';
import { useChange, useSelection, useView } from '../../store/hooks';
import { Button } from '../../ui/Button';
import styles from './EmptyEvents.module.css';

/** No event: why, which filter to loosen, and what that brings. */
export function EmptyEvents() {
  const speech = useSpeech();
  const { words } = speech;
  const selection = useSelection();
  const view = useView();
  const change = useChange();
  const loosen = bestToLoosen(selection);
  const asked = selection.unknown.length + view.malformed.length > 0;
  const named = (filter: Filter) => {
    if (filter === 'q') return words('filters.textChip', { text: view.q });
    if (filter === 'year') return view.year ? speech.years(view.year) : words('filters.years');
    return words(`filters.${filter}`);
  };
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{words('events.emptyTitle')}</p>
      {asked && <p>{words('events.emptyUnknown')}</p>}
      {loosen && (
        <Button onClick={() => change((before) => withoutFilter(before, loosen.filter))}>
          {words('events.emptyLoosen', { filter: named(loosen.filter), count: loosen.count })}
        </Button>
      )}
      <Button look="link" onClick={() => change(withoutFilters)}>
        {words('events.emptyClear', { count: selection.total })}
      </Button>
    </div>
  );
}
