import { useSpeech } from '../../i18n/SpeechProvider';
import { withSwapped } from '../../query/compareSelections';
import { filteringOf } from '../../query/view';
import { useChange, useView } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { focusFirst } from '../../ui/focusFirst';
import styles from './CompareActions.module.css';

const KEEP = 'keep-as-b';

/** Keeps the present filters as B, swaps the two, or lets B go. */
export function CompareActions() {
  const { words } = useSpeech();
  const { vs } = useView();
  const change = useChange();
  const remove = () => {
    change((view) => ({ ...view, vs: null }));
    focusFirst(`#${KEEP}`);
  };
  return (
    <p className={styles.actions}>
      <Button id={KEEP} onClick={() => change((view) => ({ ...view, vs: filteringOf(view) }))}>
        {words('compare.keep')}
      </Button>
      {vs && (
        <>
          <Button onClick={() => change(withSwapped)}>{words('compare.swap')}</Button>
          <Button onClick={remove}>{words('compare.remove')}</Button>
        </>
      )}
    </p>
  );
}
