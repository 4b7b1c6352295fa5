import { useRef, useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { FACETS, type Facet, FILTERS, isFiltering } from '../../query/view';
import { useAnswer, useViewPart } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { FacetPicker } from './FacetPicker';
import styles from './PhoneFilters.module.css';
import { YearFields } from './YearFields';
import { YearPresets } from './YearPresets';

/** On a phone the filters fold into one button; it opens them as a sheet. */
export function PhoneFilters() {
  const { words } = useSpeech();
  const active = useViewPart(
    (view) => FILTERS.filter((filter) => filter !== 'q' && isFiltering(view, filter)).length,
  );
  const { count } = useAnswer();
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(false);
  const close = () => dialog.current?.close();
  return (
    <>
      <Button
        className={styles.open ?? ''}
        aria-haspopup="dialog"
        onClick={() => {
          setOpened(true);
          dialog.current?.showModal();
        }}
      >
        {active > 0 ? words('filters.buttonCount', { count: active }) : words('filters.button')}
      </Button>
      <dialog ref={dialog} className={styles.sheet} aria-label={words('filters.title')}>
        <header className={styles.head}>
          <h2>{words('filters.title')}</h2>
          <Button look="icon" aria-label={words('filters.close')} onClick={close}>
            ✕
          </Button>
        </header>
        <div className={styles.body}>
          <p className={styles.rule}>{words('filters.rule')}</p>
          <details open>
            <summary>{words('filters.years')}</summary>
            {opened && (
              <>
                <YearFields />
                <YearPresets />
              </>
            )}
          </details>
          {opened && FACETS.map((facet) => <FoldedFacet key={facet} facet={facet} />)}
        </div>
        <footer className={styles.foot}>
          <Button look="strong" onClick={close}>
            {words('filters.done', { count })}
          </Button>
        </footer>
      </dialog>
    </>
  );
}

/** One filter, its many options rendered once they are asked for. */
function FoldedFacet({ facet }: { readonly facet: Facet }) {
  const { words } = useSpeech();
  const chosen = useViewPart((view) => view[facet].length);
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={() => setOpened(true)}>
      <summary>
        {words(`filters.${facet}`)}
        {chosen > 0 && ` · ${chosen}`}
      </summary>
      {opened && <FacetPicker facet={facet} />}
    </details>
  );
}
