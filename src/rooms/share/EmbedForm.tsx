import { useId, useRef, useState } from 'react';
import { embedCode } from '../../files/embedCode';
import { formatPart } from '../../i18n/formatPart';
import { useSpeech } from '../../i18n/SpeechProvider';
import { describeView } from '../../query/describeView';
import { EMBEDS, type Embed } from '../../query/view';
import { useFacts, useSelection, useView } from '../../store/hooks';
import { useEmbedAddress } from '../../store/useEmbedAddress';
import { CopyButton } from '../../ui/CopyButton';
import { Segmented } from '../../ui/Segmented';
import styles from './ShareBody.module.css';

/** HTML that shows one part of this view in another page, to copy. */
export function EmbedForm() {
  const { words } = useSpeech();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [embed, setEmbed] = useState<Embed>('table');
  const [follows, setFollows] = useState(true);
  const code = useEmbedCode(embed, follows);
  return (
    <div className={styles.share}>
      <Segmented
        label={words('embed.part')}
        choices={EMBEDS.map((value) => ({
          value,
          label: value === 'table' ? words('events.title') : words(`${value}.region`),
        }))}
        value={embed}
        onChange={setEmbed}
      />
      <label>
        <input type="checkbox" checked={follows} onChange={() => setFollows(!follows)} />{' '}
        {words('embed.follows')}
      </label>
      <label htmlFor={id}>{words('embed.code')}</label>
      <textarea
        ref={field}
        id={id}
        className={styles.address}
        readOnly
        rows={6}
        spellCheck={false}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton
        look="strong"
        text={() => code}
        label={words('embed.copy')}
        done={words('embed.copied')}
        failed={words('embed.failed')}
        onFailed={() => field.current?.select()}
      />
      <p className={styles.promise}>{words('embed.hint')}</p>
    </div>
  );
}

function useEmbedCode(embed: Embed, follows: boolean): string {
  const speech = useSpeech();
  const src = useEmbedAddress(embed, speech.language);
  const description = describeView(useFacts(), useView(), useSelection());
  return src === '' ? '' : embedCode({ embed, src, title: formatPart(speech, embed, description), follows });
}
