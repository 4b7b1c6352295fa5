import { useSpeech } from '../../i18n/SpeechProvider';
import { FACETS } from '../../query/view';
import { useView } from '../../store/hooks';
import { Popover } from '../../ui/Popover';
import { ActiveFilters } from './ActiveFilters';
import { FacetPicker } from './FacetPicker';
import styles from './FiltersPanel.module.css';
import { PhoneFilters } from './PhoneFilters';
import { ResultCount } from './ResultCount';
import { SearchBox } from './SearchBox';
import { YearFields } from './YearFields';
import { YearStrip } from './YearStrip';

/** What narrows the view: text, years, people and the other facets, and what of it is active. */
export function FiltersPanel() {
  const { words } = useSpeech();
  const view = useView();
  return (
    <section aria-label={words('filters.title')}>
      <div className={styles.row}>
        <SearchBox />
        <div className={styles.phone}>
          <PhoneFilters />
        </div>
        <div className={styles.menus}>
          {FACETS.map((facet) => (
            <Popover
              key={facet}
              name={words(`filters.${facet}`)}
              active={view[facet].length > 0}
              label={
                <>
                  {words(`filters.${facet}`)}
                  {view[facet].length > 0 && <span className={styles.number}>{view[facet].length}</span>}
                  {facet === 'person' && view.person.length > 1 && (
                    <span className={styles.soft}>
                      {words(view.match === 'all' ? 'filters.matchAll' : 'filters.matchAny')}
                    </span>
                  )}
                </>
              }
            >
              {() => <FacetPicker facet={facet} />}
            </Popover>
          ))}
          <Popover name={words('filters.years')} active={view.year !== null} label={words('filters.years')}>
            {() => <YearFields />}
          </Popover>
        </div>
        <div className={styles.active} data-of-view="">
          <ActiveFilters />
        </div>
        <ResultCount />
      </div>
      <YearStrip />
    </section>
  );
}
