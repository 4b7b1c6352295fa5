import type { Evidence } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useFacts } from '../../store/hooks';
import styles from './EvidenceList.module.css';

type Props = { readonly evidence: readonly Evidence[] };

/** Each source with what it supports, where it can be read, and what was only concluded from it. */
export function EvidenceList({ evidence }: Props) {
  const { words } = useSpeech();
  return (
    <section>
      <h3>{words('event.evidence')}</h3>
      <ol className={styles.list}>
        {evidence.map((one) => (
          <li key={`${one.source} ${one.locator ?? ''}`}>
            <One evidence={one} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function One({ evidence }: { readonly evidence: Evidence }) {
  const { words, say, date, both } = useSpeech();
  const source = useFacts().sourceById.get(evidence.source);
  if (!source) return null;
  const facts = [
    source.publisher,
    source.published ? words('event.asPublished', { date: date(source.published) }) : words('event.undated'),
    words(`event.sourceKind.${source.kind}`),
    source.language,
    evidence.locator,
    source.url === null ? words('event.noAddress') : null,
  ].filter((fact) => fact !== null && fact !== undefined);
  const supports = (evidence.supports ?? []).map((part) => words(`event.support.${part}`));
  return (
    <>
      {source.url === null ? (
        <cite lang={source.language}>{source.title}</cite>
      ) : (
        <a href={source.url} rel="noreferrer" lang={source.language}>
          <cite>{source.title}</cite>
        </a>
      )}
      <p className={styles.facts}>{facts.join(' · ')}</p>
      {supports.length > 0 && (
        <p className={styles.facts}>{words('event.supports', { what: both(supports) })}</p>
      )}
      {evidence.inference && (
        <p className={styles.inference}>
          <b>{words('event.inferred')}: </b>
          {say(evidence.inference)}
        </p>
      )}
      {source.note && <p className={styles.facts}>{say(source.note)}</p>}
    </>
  );
}
