import { useSpeech } from '../../i18n/SpeechProvider';
import { LANGUAGES, type LanguageChoice } from '../../query/view';
import { useChange } from '../../store/hooks';
import { storeLanguage } from '../../store/preferences';
import { Segmented } from '../../ui/Segmented';

/** Each language calls itself by its own name. */
const NAMES: Readonly<Record<LanguageChoice, { readonly label: string; readonly shortLabel: string }>> = {
  vi: { label: 'Tiếng Việt', shortLabel: 'VI' },
  en: { label: 'English', shortLabel: 'EN' },
  zh: { label: '中文', shortLabel: '中' },
};

/** Changes the language of the page; the choice is in the address and stays on the device. */
export function LanguageSwitch() {
  const { words, language } = useSpeech();
  const change = useChange();
  return (
    <Segmented
      label={words('site.language')}
      choices={LANGUAGES.map((value) => ({ value, ...NAMES[value], lang: value }))}
      value={language}
      onChange={(lang) => {
        storeLanguage(lang);
        change((view) => ({ ...view, lang }));
      }}
    />
  );
}
