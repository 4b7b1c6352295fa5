import { useId, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { Cited } from '../../query/citation';
import { CopyButton } from '../../ui/CopyButton';
import styles from './CiteBody.module.css';
import { citeWords } from './citeWords';
import { FORMAT_NAMES, FORMATS, type Format, WRITERS } from './formats';
import { useCitation } from './useCitation';

type Props = {
  readonly cited: Cited;
  /** Leads back to it, absolute. */
  readonly url: string;
};

/** The citation in a form of one's choice, to read, copy or select. */
export function CitationText({ cited, url }: Props) {
  const speech = useSpeech();
  const { words } = speech;
  const [format, setFormat] = useState<Format>('plain');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const text = WRITERS[format](useCitation(cited, url), citeWords(speech));
  return (
    <>
      <p>
        <label htmlFor={id}>{words('cite.form')}</label>{' '}
        <select
          id={id}
          className={styles.field}
          value={format}
          onChange={({ target }) => {
            const chosen = FORMATS.find((one) => one === target.value);
            if (chosen) setFormat(chosen);
          }}
        >
          {FORMATS.map((one) => (
            <option key={one} value={one}>
              {one === 'plain' ? words('cite.formText') : FORMAT_NAMES[one]}
            </option>
          ))}
        </select>
      </p>
      <textarea
        ref={field}
        className={`${styles.field} ${styles.text}`}
        readOnly
        rows={7}
        value={text}
        aria-label={words('cite.citation')}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p>
        <CopyButton
          look="strong"
          text={() => text}
          label={words('cite.copy')}
          done={words('cite.copied')}
          failed={words('cite.failed')}
          onFailed={() => field.current?.select()}
        />
      </p>
    </>
  );
}
