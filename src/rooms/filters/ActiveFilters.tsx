import { facetLabel } from '../../i18n/facetLabel';
import { useSpeech } from '../../i18n/SpeechProvider';
import { unknownOpen } from '../../query/filter';
import { FACETS, type View, withFacet, withoutFilter, withoutMalformed } from '../../query/view';
import { useChange, useFacts, useProfileLink, useView } from '../../store/hooks';
import { focusFirst } from '../../ui/focusFirst';
import { RemovableChip } from '../../ui/RemovableChip';
import styles from './ActiveFilters.module.css';

type ChipOf = {
  readonly key: string;
  readonly text: string;
  readonly doubtful: boolean;
  /** Whose card it leads to. */
  readonly person: string | null;
  readonly remove: (view: View) => View;
};

/** Each active filter as a chip that takes it away; what was not recognised or understood as well. */
export function ActiveFilters() {
  const { words } = useSpeech();
  const change = useChange();
  const chips = useChips();
  if (chips.length === 0) return null;
  return (
    <ul id="active-filters" className={styles.chips} aria-label={words('filters.active')}>
      {chips.map(({ key, text, doubtful, person, remove }, index) => (
        <li key={key}>
          <RemovableChip
            label={words('filters.remove', { label: text })}
            doubtful={doubtful}
            onRemove={() => {
              change(remove);
              focusFirst(
                `#active-filters li:nth-child(${index + 1}) button`,
                '#active-filters li:last-child button',
                'search input',
              );
            }}
          >
            {text}
          </RemovableChip>
          {person && <About id={person} name={text} />}
        </li>
      ))}
    </ul>
  );
}

function About({ id, name }: { readonly id: string; readonly name: string }) {
  const { words } = useSpeech();
  const { href, onClick } = useProfileLink(id);
  return (
    <a href={href} onClick={onClick} className={styles.about} aria-label={words('person.about', { name })}>
      {words('person.short')}
    </a>
  );
}

function useChips(): readonly ChipOf[] {
  const speech = useSpeech();
  const { words } = speech;
  const facts = useFacts();
  const view = useView();
  const chips: ChipOf[] = [];
  const add = (
    key: string,
    text: string,
    remove: (view: View) => View,
    doubtful = false,
    person: string | null = null,
  ) => chips.push({ key, text, doubtful, remove, person });
  const unknownText = (value: string) => words('filters.unknown', { value });

  if (view.q !== '') {
    add('q', words('filters.textChip', { text: view.q }), (before) => withoutFilter(before, 'q'));
  }
  if (view.year) {
    add('year', speech.years(view.year), (before) => ({ ...before, year: null }));
  }
  for (const facet of FACETS) {
    for (const value of view[facet]) {
      const label = facetLabel(facts, facet, value, speech);
      const remove = (before: View) =>
        withFacet(
          before,
          facet,
          before[facet].filter((one) => one !== value),
        );
      const person = facet === 'person' && label !== undefined ? value : null;
      add(`${facet}=${value}`, label ?? unknownText(value), remove, label === undefined, person);
    }
  }
  for (const { param, value } of unknownOpen(facts, view)) {
    if (param === 'event') add('event', unknownText(value), (before) => ({ ...before, event: null }), true);
    if (param === 'profile')
      add('profile', unknownText(value), (before) => ({ ...before, profile: null }), true);
    if (param === 'figure')
      add('figure', unknownText(value), (before) => ({ ...before, figure: null }), true);
  }
  for (const one of view.malformed) {
    add(
      `${one.param}!${one.value}`,
      words('filters.malformed', one),
      (before) => withoutMalformed(before, one),
      true,
    );
  }
  return chips;
}
