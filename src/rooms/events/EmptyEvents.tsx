import { facetLabel } from '../../i18n/facetLabel';
import { useSpeech } from '../../i18n/SpeechProvider';
import { bestToLoosen } from '../../query/select';
import {
  FACETS,
  type Filter,
  type Malformed,
  type View,
  withoutFilter,
  withoutFilters,
} from '../../query/view';
import { useAnswer, useChange, useFacts, useView } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { focusFirst } from '../../ui/focusFirst';
import styles from './EmptyEvents.module.css';

/** No event: why, which filter to loosen, and what that brings. */
export function EmptyEvents() {
  const speech = useSpeech();
  const { words } = speech;
  const facts = useFacts();
  const answer = useAnswer();
  const view = useView();
  const change = useChange();
  const loosen = bestToLoosen(answer);
  const loosened = (transition: (before: View) => View) => {
    change(transition);
    focusFirst('#events');
  };
  const named = (filter: Filter) => {
    if (filter === 'q') return words('filters.textChip', { text: view.q });
    if (filter === 'year') return view.year ? speech.years(view.year) : words('filters.years');
    const [only, another] = view[filter];
    const value = only && !another ? facetLabel(facts, filter, only, speech) : undefined;
    return value === undefined
      ? words(`filters.${filter}`)
      : words('filters.named', { filter: words(`filters.${filter}`), value });
  };
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{words('events.emptyTitle')}</p>
      {asksForUnknown(view, answer.unknown) && <p>{words('events.emptyUnknown')}</p>}
      {loosen && (
        <Button onClick={() => loosened((before) => withoutFilter(before, loosen.filter))}>
          {words('events.emptyLoosen', { filter: named(loosen.filter), count: loosen.count })}
        </Button>
      )}
      <Button look="link" onClick={() => loosened(withoutFilters)}>
        {words('events.emptyClear', { count: answer.total })}
      </Button>
    </div>
  );
}

/** Whether a filter lets nothing pass because the record has none of its values, or none could be read. */
function asksForUnknown(view: View, unknown: readonly Malformed[]): boolean {
  const asked = (filter: Filter) => [...unknown, ...view.malformed].some(({ param }) => param === filter);
  const isKnown = (filter: Filter, value: string) =>
    !unknown.some((one) => one.param === filter && one.value === value);
  return (
    (asked('year') && view.year === null) ||
    FACETS.some((facet) => asked(facet) && !view[facet].some((value) => isKnown(facet, value)))
  );
}
