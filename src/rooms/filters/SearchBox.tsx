import { useRef, useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { cleanText, withQuery } from '../../query/view';
import { useChange, useViewPart } from '../../store/hooks';
import styles from './SearchBox.module.css';
import { useSlashKey } from './useSlashKey';

/** Free text. The field keeps what was typed, the view what it means. */
export function SearchBox() {
  const { words } = useSpeech();
  const q = useViewPart((view) => view.q);
  const change = useChange();
  const [typed, setTyped] = useState(q);
  const field = useRef<HTMLInputElement>(null);
  if (cleanText(typed) !== q) setTyped(q);
  const slash = useSlashKey(field);
  return (
    <search className={styles.search}>
      <svg className={styles.glass} viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="m10.5 10.5 3.5 3.5" />
      </svg>
      <input
        ref={field}
        type="search"
        className={styles.field}
        value={typed}
        placeholder={words('filters.search')}
        aria-label={words('filters.search')}
        aria-keyshortcuts={slash.isOn ? '/' : undefined}
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value);
          change((view) => withQuery(view, event.target.value), 'replace');
        }}
      />
      <label className={styles.slash} title={words('filters.slashKey')}>
        <input
          type="checkbox"
          aria-label={words('filters.slashKey')}
          checked={slash.isOn}
          onChange={(event) => slash.set(event.target.checked)}
        />
        <span aria-hidden="true">/</span>
      </label>
    </search>
  );
}
