import { lazy, Suspense, useRef } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useLinkAddress } from '../../store/useLinkAddress';
import { CopyButton } from '../../ui/CopyButton';
import { Popover } from '../../ui/Popover';
import styles from './ShareMenu.module.css';

const LinkBuilder = lazy(() => import('./LinkBuilder').then((module) => ({ default: module.LinkBuilder })));

/** The address of this view, to look at, select or copy. */
export function ShareMenu() {
  const { words } = useSpeech();
  return (
    <Popover strong align="end" name={words('share.title')} label={words('share.button')}>
      {() => <ShareForm />}
    </Popover>
  );
}

function ShareForm() {
  const { words } = useSpeech();
  const address = useLinkAddress();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.share}>
      <h2>{words('share.title')}</h2>
      <input
        ref={field}
        className={styles.address}
        readOnly
        value={address}
        aria-label={words('share.address')}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton
        look="strong"
        text={() => address}
        label={words('share.copy')}
        done={words('share.copied')}
        failed={words('share.failed')}
        onFailed={() => field.current?.select()}
      />
      <p className={styles.promise}>{words('share.promise')}</p>
      <Suspense>
        <LinkBuilder />
      </Suspense>
    </div>
  );
}
