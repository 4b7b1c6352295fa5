import { lazy, type ReactNode, useRef } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { describeView } from '../../query/describeView';
import { useFacts, useSelection, useView } from '../../store/hooks';
import { useLinkAddress } from '../../store/useLinkAddress';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { Folded } from '../../ui/Folded';
import { LinkBuilder } from './LinkBuilder';
import styles from './ShareBody.module.css';

const EmbedForm = lazy(() => import('./EmbedForm').then((module) => ({ default: module.EmbedForm })));
const QrCode = lazy(() => import('./QrCode').then((module) => ({ default: module.QrCode })));

type Props = { readonly cite: ReactNode };

/** The link of this view, to look at, select, copy or hand on; the other ways stand folded under it. */
export function ShareBody({ cite }: Props) {
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
      <div className={styles.actions}>
        <CopyButton
          look="strong"
          text={() => address}
          label={words('share.copy')}
          done={words('share.copied')}
          failed={words('share.failed')}
          onFailed={() => field.current?.select()}
        />
        <SystemShare url={address} />
      </div>
      <p className={styles.promise}>
        {words(address.startsWith('file:') ? 'share.onlyHere' : 'share.promise')}
      </p>
      <Folded title={words('share.qr')} loading={words('tabs.loading')}>
        <QrCode text={address} />
      </Folded>
      <Folded title={words('embed.title')} loading={words('tabs.loading')}>
        <EmbedForm />
      </Folded>
      <Folded title={words('cite.title')} loading={words('tabs.loading')}>
        {cite}
      </Folded>
      <LinkBuilder />
    </div>
  );
}

/** The system's own sheet, where there is one: messages, mail, what else is installed. */
function SystemShare({ url }: { readonly url: string }) {
  const { words, sentence } = useSpeech();
  const facts = useFacts();
  const view = useView();
  const selection = useSelection();
  if (!('share' in navigator)) return null;
  const share = () =>
    navigator.share({
      title: words('site.title'),
      text: sentence(describeView(facts, view, selection)),
      url,
    });
  // Closing the sheet rejects; the reader knows what they did.
  return <Button onClick={() => share().catch(() => {})}>{words('share.system')}</Button>;
}
