import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { cleanText, withQuery } from '../../query/view';
import { useChange, useView } from '../../store/hooks';
import styles from './SearchBox.module.css';

/** Free text. The field keeps what was typed, the view what it means. */
export function SearchBox() {
  const { words } = useSpeech();
  const { q } = useView();
  const change = useChange();
  const [typed, setTyped] = useState(q);
  const field = useRef<HTMLInputElement>(null);
  if (cleanText(typed) !== q) setTyped(q);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, select, textarea, dialog'))
        return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
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
        aria-keyshortcuts="/"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value);
          change((view) => withQuery(view, event.target.value), 'replace');
        }}
      />
    </search>
  );
}
