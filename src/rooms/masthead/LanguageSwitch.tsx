import { useSpeech } from '../../i18n/SpeechProvider';
import { LANGUAGES, type LanguageChoice } from '../../query/view';
import { useChange } from '../../store/hooks';
import { storeLanguage } from '../../store/preferences';
import { Segmented } from '../../ui/Segmented';
import styles from './LanguageSwitch.module.css';

/** Each language calls itself by its own name. */
const NAMES: Readonly<Record<LanguageChoice, string>> = { vi: 'Tiếng Việt', en: 'English', zh: '中文' };
const SHORT_NAMES: Readonly<Record<LanguageChoice, string>> = { vi: 'VI', en: 'EN', zh: '中' };

/** Changes the language of the page; the choice is in the address and stays on the device. */
export function LanguageSwitch() {
  const { words, language } = useSpeech();
  const change = useChange();
  const speak = (lang: LanguageChoice) => {
    storeLanguage(lang);
    change((view) => ({ ...view, lang }));
  };
  const choices = LANGUAGES.map((value) => ({ value, label: NAMES[value], lang: value }));
  return (
    <>
      <div className={styles.wide}>
        <Segmented label={words('site.language')} choices={choices} value={language} onChange={speak} />
      </div>
      <select
        className={styles.narrow}
        aria-label={words('site.language')}
        value={language}
        onChange={(event) => {
          const lang = LANGUAGES.find((one) => one === event.target.value);
          if (lang) speak(lang);
        }}
      >
        {choices.map(({ value, label, lang }) => (
          <option key={value} value={value} aria-label={label} lang={lang}>
            {SHORT_NAMES[value]}
          </option>
        ))}
      </select>
    </>
  );
}
