import { memo, useDeferredValue, useId, useMemo, useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { fold } from '../../lib/fold';
import { type Facet, type Match, toggleFacet } from '../../query/view';
import { Later, useAnswer, useChange, useFacts, useOffered, useViewPart } from '../../store/hooks';
import { Segmented } from '../../ui/Segmented';
import styles from './FacetPicker.module.css';
import { type FacetOption, facetOptions } from './facetOptions';

/** So many options can be looked over; more get a field to find one. */
const LOOKED_OVER = 8;
/** More than are seen at once; the others follow when there is time. */
const FIRST_OPTIONS = 16;
/** Of more than anybody looks through, the others are found by name. */
const MOST_OPTIONS = 400;

type Props = { readonly facet: Facet };

/** The options of one filter, each with how many events it would leave. */
export function FacetPicker({ facet }: Props) {
  const speech = useSpeech();
  const { words } = speech;
  const facts = useFacts();
  const offered = useOffered();
  const [text, setText] = useState('');
  const sought = useDeferredValue(fold(text));
  const options = useMemo(
    () => facetOptions(facts, offered(facet), facet, speech),
    [facts, offered, facet, speech],
  );
  const shown = options.filter(({ found }) => found.includes(sought));
  const drawn = useDeferredValue(options.length, FIRST_OPTIONS);
  const title = words(`filters.${facet}`);
  const hint = useId();
  return (
    <fieldset className={styles.picker} aria-describedby={facet === 'office' ? hint : undefined}>
      <legend className="unseen">{title}</legend>
      {facet === 'office' && (
        <p id={hint} className={styles.hint}>
          {words('filters.officeHint')}
        </p>
      )}
      {facet === 'person' && <MatchSwitch />}
      {options.length > LOOKED_OVER && (
        <input
          type="search"
          className={styles.find}
          value={text}
          placeholder={words('filters.find', { facet: title })}
          aria-label={words('filters.find', { facet: title })}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <ul className={styles.options}>
        <Later>
          <Options facet={facet} options={shown.slice(0, Math.min(drawn, MOST_OPTIONS))} />
        </Later>
      </ul>
      {shown.length > MOST_OPTIONS && (
        <p className={styles.hint}>{words('events.more', { count: shown.length - MOST_OPTIONS })}</p>
      )}
      {shown.length === 0 && <p className={styles.hint}>{words('filters.none')}</p>}
    </fieldset>
  );
}

type OptionsProps = { readonly facet: Facet; readonly options: readonly FacetOption[] };

function Options({ facet, options }: OptionsProps) {
  const { counts } = useAnswer();
  return options.map((option) => (
    <Option key={option.value} facet={facet} option={option} count={counts[facet].get(option.value) ?? 0} />
  ));
}

type OptionProps = {
  readonly facet: Facet;
  readonly option: FacetOption;
  readonly count: number;
};

const Option = memo(function Option({ facet, option: { value, label }, count }: OptionProps) {
  const { number } = useSpeech();
  const change = useChange();
  const checked = useViewPart((view) => view[facet].includes(value));
  return (
    <li>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={checked}
          onChange={() => change((before) => toggleFacet(before, facet, value))}
        />
        <span>{label}</span>
        <span className={styles.count}>{number(count)}</span>
      </label>
    </li>
  );
});

function MatchSwitch() {
  const { words } = useSpeech();
  const match = useViewPart((view) => view.match);
  const change = useChange();
  const choices: { value: Match; label: string }[] = [
    { value: 'any', label: words('filters.matchAny') },
    { value: 'all', label: words('filters.matchAll') },
  ];
  return (
    <div className={styles.match}>
      <Segmented
        label={words('filters.match')}
        choices={choices}
        value={match}
        onChange={(value) => change((before) => ({ ...before, match: value }))}
      />
      <p className={styles.hint}>
        {words(match === 'all' ? 'filters.matchAllHint' : 'filters.matchAnyHint')}
      </p>
    </div>
  );
}
