import { useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { checksumOf, matches, readChecksum } from '../../query/checksum';
import styles from './CiteBody.module.css';

type Props = {
  /** Of the events shown, in their order. */
  readonly ids: readonly string[];
};

/** The checksum of the view, and whether one from elsewhere is of these rows in this order. */
export function CheckChecksum({ ids }: Props) {
  const { words } = useSpeech();
  const [typed, setTyped] = useState('');
  const own = checksumOf(ids);
  const verdict = () => {
    if (typed.trim() === '') return '';
    if (readChecksum(typed) === null) return words('cite.unread', { example: own });
    return words(matches(typed, ids) ? 'cite.same' : 'cite.other');
  };
  return (
    <>
      <p>{words('cite.checksum', { checksum: own })}</p>
      <p>{words('cite.checksumHint')}</p>
      <label>
        {words('cite.check')}{' '}
        <input
          className={styles.field}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p role="status">{verdict()}</p>
    </>
  );
}
