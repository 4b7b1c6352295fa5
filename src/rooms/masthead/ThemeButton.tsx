import { useEffect, useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { storedTheme, storeTheme, type Theme } from '../../store/preferences';
import { Button } from '../../ui/Button';

/** Light, dark, or as the device: in turn. */
const NEXT = { system: 'light', light: 'dark', dark: 'system' } as const;
const LABEL = { system: 'site.themeSystem', light: 'site.themeLight', dark: 'site.themeDark' } as const;

export function ThemeButton() {
  const { words } = useSpeech();
  const [theme, setTheme] = useState<Theme | 'system'>('system');
  useEffect(() => setTheme(storedTheme() ?? 'system'), []);
  const choose = (next: Theme | 'system') => {
    setTheme(next);
    storeTheme(next === 'system' ? null : next);
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  };
  const name = `${words('site.theme')}${words('punctuation.colon')}${words(LABEL[theme])}`;
  return (
    <Button look="icon" aria-label={name} title={name} onClick={() => choose(NEXT[theme])}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
      </svg>
    </Button>
  );
}
