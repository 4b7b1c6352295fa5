import { useId, useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useLinkBuilder } from '../../store/useLinkBuilder';
import { Button } from '../../ui/Button';
import styles from './LinkBuilder.module.css';

type Builder = ReturnType<typeof useLinkBuilder>;

/** The address as something to write, once it is asked for. */
export function LinkBuilder() {
  const { words } = useSpeech();
  return (
    <details>
      <summary>{words('builder.title')}</summary>
      <Parts />
    </details>
  );
}

/** Each parameter with what it means and whether it is understood. */
function Parts() {
  const { words } = useSpeech();
  const builder = useLinkBuilder();
  const { text, setText, parts, open } = builder;
  const id = useId();
  return (
    <div className={styles.builder}>
      <label htmlFor={id}>{words('builder.text')}</label>
      <textarea id={id} rows={3} spellCheck={false} value={text} onChange={(e) => setText(e.target.value)} />
      {parts.length === 0 ? (
        <p>{words('builder.none')}</p>
      ) : (
        <table>
          <caption className="unseen">{words('builder.title')}</caption>
          <thead className="unseen">
            <tr>
              <th scope="col">{words('builder.name')}</th>
              <th scope="col">{words('builder.value')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the link
              <PartRow key={at} at={at} builder={builder} />
            ))}
          </tbody>
        </table>
      )}
      <AddPart builder={builder} />
      <Button look="strong" onClick={open}>
        {words('builder.open')}
      </Button>
    </div>
  );
}

function AddPart({ builder: { addable, add } }: { readonly builder: Builder }) {
  const { words } = useSpeech();
  const [wanted, setWanted] = useState('');
  const param = addable.find((one) => one === wanted) ?? addable[0];
  if (!param) return null;
  return (
    <div className={styles.add}>
      <select
        aria-label={words('builder.name')}
        value={param}
        onChange={({ target }) => setWanted(target.value)}
      >
        {addable.map((one) => (
          <option key={one} value={one}>
            {one}: {words(`builder.of.${one}`)}
          </option>
        ))}
      </select>
      <Button onClick={() => add(param)}>{words('builder.add')}</Button>
    </div>
  );
}

function PartRow({ at, builder }: { readonly at: number; readonly builder: Builder }) {
  const { words } = useSpeech();
  const id = useId();
  const part = builder.parts[at];
  const verdict = useVerdict(part);
  if (!part) return null;
  const { name, value, param } = part;
  return (
    <tr>
      <th scope="row">
        {name}
        {param && <small>{words(`builder.of.${param}`)}</small>}
      </th>
      <td>
        <div className={styles.part}>
          <input
            aria-label={words('builder.valueOf', { name })}
            aria-describedby={id}
            value={value}
            onChange={({ target }) => builder.setValue(at, target.value)}
          />
          <Button
            look="link"
            aria-label={words('builder.remove', { name })}
            onClick={() => builder.remove(at)}
          >
            ✕
          </Button>
          <small id={id}>{verdict}</small>
        </div>
      </td>
    </tr>
  );
}

function useVerdict(part: Builder['parts'][number] | undefined): string {
  const { words } = useSpeech();
  if (!part) return '';
  if (part.param === null) return words('builder.foreign');
  if (part.value.trim() === '') return words('builder.empty');
  const list = (values: readonly string[]) => values.join(words('sentence.join'));
  const faults = [
    part.unknown.length > 0 && words('builder.unknown', { values: list(part.unknown) }),
    part.malformed.length > 0 && words('builder.malformed', { values: list(part.malformed) }),
  ].filter((fault) => fault !== false);
  return faults.length > 0 ? faults.join(words('punctuation.semicolon')) : words('builder.known');
}
