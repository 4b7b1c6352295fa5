import { useEffect, useState, useSyncExternalStore } from 'react';
import styles from './OfflineNotice.module.css';
import { Button } from './ui/Button';
import { focusFirst } from './ui/focusFirst';

/** Said here and not in the messages, which are fetched before there is anything to say. */
const TEXTS = {
  en: {
    update: 'A new version of this page is ready.',
    updateAct: 'Reload',
    damaged: 'What this device keeps of the page is damaged. With a network it can be loaded again.',
    damagedAct: 'Load it again',
    failed: 'There is still no network.',
    later: 'Not now',
  },
  vi: {
    update: 'Đã có phiên bản mới của trang này.',
    updateAct: 'Tải lại',
    damaged: 'Bản lưu của trang trên thiết bị này đã bị hỏng. Khi có mạng, bạn có thể tải lại.',
    damagedAct: 'Tải lại từ mạng',
    failed: 'Vẫn chưa có mạng.',
    later: 'Để sau',
  },
  zh: {
    update: '本页已有新版本。',
    updateAct: '重新载入',
    damaged: '本页在此设备上的副本已损坏。联网后可以重新载入。',
    damagedAct: '重新载入',
    failed: '仍然没有网络。',
    later: '以后再说',
  },
} as const;

type Props = {
  readonly matter: 'update' | 'damaged';
  /** Does what the notice offers; false if it could not. */
  readonly act: () => Promise<boolean>;
};

/** At the foot of the window, over the page and out of its way; said politely, and gone when told to go. */
export function OfflineNotice({ matter, act }: Props) {
  const language = useDocumentLanguage();
  const texts = language === 'vi' || language === 'zh' ? TEXTS[language] : TEXTS.en;
  const [open, setOpen] = useState(true);
  const [failed, setFailed] = useState(false);
  // Said a moment after it is there: a status that comes with its text is not announced.
  const [said, setSaid] = useState('');
  const text = failed ? texts.failed : texts[matter];
  useEffect(() => setSaid(text), [text]);
  if (!open) return null;
  const dismiss = () => {
    setOpen(false);
    focusFirst('header a, header button');
  };
  return (
    <div className={`no-print ${styles.notice}`}>
      <p role="status">{said}</p>
      <Button look="strong" onClick={() => act().then((done) => setFailed(!done))}>
        {texts[`${matter}Act`]}
      </Button>
      <Button look="link" onClick={dismiss}>
        {texts.later}
      </Button>
    </div>
  );
}

function useDocumentLanguage(): string {
  return useSyncExternalStore(followLanguage, () => document.documentElement.lang);
}

function followLanguage(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
