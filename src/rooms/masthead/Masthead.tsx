import type { ReactNode } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useFacts } from '../../store/hooks';
import { LanguageSwitch } from './LanguageSwitch';
import styles from './Masthead.module.css';
import { ThemeButton } from './ThemeButton';

type Props = { readonly children: ReactNode };

/** The page's name and what it holds; language, colours, and what the page puts beside them. */
export function Masthead({ children }: Props) {
  const { words } = useSpeech();
  const { firstYear, lastYear, eventCount } = useFacts();
  return (
    <header className={styles.masthead}>
      <h1 className={styles.title}>
        <span className={styles.long}>{words('site.title')}</span>
        <span className={styles.short}>{words('site.shortTitle')}</span>
      </h1>
      <p className={styles.subtitle}>
        <span>
          {words('site.subtitle', {
            from: String(firstYear),
            to: String(lastYear),
            count: eventCount,
          })}
        </span>
        {' · '}
        <a href="#about">{words('about.title')}</a>
      </p>
      <div className={styles.tools}>
        <LanguageSwitch />
        <ThemeButton />
        {children}
      </div>
    </header>
  );
}
