import type { ReactNode } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { FACETS, type Facet } from '../../query/view';
import { useViewPart } from '../../store/hooks';
import { Popover } from '../../ui/Popover';
import { ActiveFilters } from './ActiveFilters';
import { FacetPicker } from './FacetPicker';
import styles from './FiltersPanel.module.css';
import { PhoneFilters } from './PhoneFilters';
import { ResultCount } from './ResultCount';
import { SearchBox } from './SearchBox';
import { YearFields } from './YearFields';
import { YearStrip } from './YearStrip';

type Props = {
  /** What can be done with the events that are left. */
  readonly tools?: ReactNode;
};

/** What narrows the view: text, years, people and the other facets, and what of it is active. */
export function FiltersPanel({ tools }: Props) {
  const { words } = useSpeech();
  return (
    <section aria-label={words('filters.title')}>
      <div className={styles.row}>
        <SearchBox />
        <div className={styles.phone}>
          <PhoneFilters />
        </div>
        <div className={styles.menus}>
          {FACETS.map((facet) => (
            <FacetMenu key={facet} facet={facet} />
          ))}
          <YearMenu />
        </div>
        <div className={styles.active} data-of-view="">
          <ActiveFilters />
        </div>
        <ResultCount>{tools}</ResultCount>
      </div>
      <YearStrip />
    </section>
  );
}

function YearMenu() {
  const { words } = useSpeech();
  const hasYears = useViewPart((view) => view.year !== null);
  return (
    <Popover name={words('filters.years')} active={hasYears} label={words('filters.years')}>
      {() => <YearFields />}
    </Popover>
  );
}

/** One filter's button, with how many of its options are chosen, and its options once it is pressed. */
function FacetMenu({ facet }: { readonly facet: Facet }) {
  const { words } = useSpeech();
  const chosen = useViewPart((view) => view[facet].length);
  const match = useViewPart((view) => view.match);
  return (
    <Popover
      name={words(`filters.${facet}`)}
      active={chosen > 0}
      label={
        <>
          {words(`filters.${facet}`)}
          {chosen > 0 && <span className={styles.number}>{chosen}</span>}
          {facet === 'person' && chosen > 1 && (
            <span className={styles.soft}>
              {words(match === 'all' ? 'filters.matchAll' : 'filters.matchAny')}
            </span>
          )}
        </>
      }
    >
      {() => <FacetPicker facet={facet} />}
    </Popover>
  );
}
