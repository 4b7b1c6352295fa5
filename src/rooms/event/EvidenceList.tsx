import type { Event, Evidence } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useFacts } from '../../store/hooks';
import styles from './EvidenceList.module.css';
import { type CitedSource, sourcesOf } from './sourcesOf';

type Props = { readonly event: Event };

/** Each source with what it supports, where it can be read, and what was only concluded from it. */
export function EvidenceList({ event }: Props) {
  const { words } = useSpeech();
  return (
    <section>
      <h3>{words('event.evidence')}</h3>
      <ol className={styles.list}>
        {sourcesOf(event).map((cited) => (
          <li key={cited.source}>
            <Source cited={cited} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Source({ cited }: { readonly cited: CitedSource }) {
  const { words, say, date, languageName } = useSpeech();
  const source = useFacts().sourceById.get(cited.source);
  if (!source) return null;
  const facts = [
    source.publisher,
    source.published ? words('event.asPublished', { date: date(source.published) }) : words('event.undated'),
    words(`event.sourceKind.${source.kind}`),
    languageName(source.language),
    source.url === null ? words('event.noAddress') : null,
  ].filter((fact) => fact !== null);
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
      <ul className={styles.places}>
        {cited.evidence.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one place may be named twice; the order is the record's
          <li key={`${at} ${one.locator}`}>
            <Place evidence={one} />
          </li>
        ))}
      </ul>
      {source.note && <p className={styles.facts}>{say(source.note)}</p>}
    </>
  );
}

function Place({ evidence }: { readonly evidence: Evidence }) {
  const { words, say, both, locator } = useSpeech();
  const supports = (evidence.supports ?? []).map((part) => words(`event.support.${part}`));
  const facts = [
    evidence.locator && locator(evidence.locator),
    supports.length > 0 && words('event.supports', { what: both(supports) }),
  ].filter(Boolean);
  return (
    <>
      {facts.join(' · ')}
      {evidence.inference && (
        <p className={styles.inference}>
          <b>
            {words('event.inferred')}
            {words('punctuation.colon')}
          </b>
          {say(evidence.inference)}
        </p>
      )}
    </>
  );
}
