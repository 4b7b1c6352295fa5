import { useMemo } from 'react';
import type { Coverage } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import { recordStats } from '../../query/recordStats';
import { useFacts, useView } from '../../store/hooks';
import { pageAddress } from '../../store/pageAddress';
import { CopyButton } from '../../ui/CopyButton';
import styles from './AboutPanel.module.css';

/** Method, completeness, gaps, versions, licence and citation, and how to report an error. */
export function AboutBody() {
  const { words, share } = useSpeech();
  const { dataset } = useFacts();
  const stats = useMemo(() => recordStats(dataset), [dataset]);
  return (
    <>
      <section>
        <h3>{words('about.method')}</h3>
        <p>{words('about.methodFacts')}</p>
        <p>{words('about.methodOffices')}</p>
        <p>{words('about.methodDisputes')}</p>
        <p>
          {words('about.holds', {
            events: stats.events,
            people: stats.people,
            tenures: stats.tenures,
            trade: dataset.trade.length,
            sources: stats.sources,
            share: share(Math.floor((100 * stats.independent) / Math.max(1, stats.events))),
          })}
        </p>
      </section>
      <Completeness coverage={dataset.coverage} />
      <Missing coverage={dataset.coverage} />
      <Cite />
      <Report />
      <Versions />
    </>
  );
}

function Completeness({ coverage: { periods } }: { readonly coverage: Coverage }) {
  const { words, say } = useSpeech();
  if (periods.length === 0) return null;
  return (
    <section>
      <h3>{words('about.complete')}</h3>
      <table className={styles.periods}>
        <caption className="unseen">{words('about.complete')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('about.years')}</th>
            <th scope="col">{words('about.completenessColumn')}</th>
            <th scope="col">{words('about.covers')}</th>
          </tr>
        </thead>
        <tbody>
          {periods.map(({ from, to, completeness, note }) => (
            <tr key={from}>
              <th scope="row">{words('sentence.range', { from: String(from), to: String(to) })}</th>
              <td>{words(`about.completeness.${completeness}`)}</td>
              <td>{say(note)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Missing({ coverage: { gaps } }: { readonly coverage: Coverage }) {
  const { words, say } = useSpeech();
  const topics = [...new Set(gaps.map(({ about }) => about))];
  if (topics.length === 0) return null;
  return (
    <section>
      <h3>{words('about.missing')}</h3>
      {topics.map((topic) => (
        <div key={topic}>
          <h4>{words(`about.aboutOf.${topic}`)}</h4>
          <ul className={styles.list}>
            {gaps
              .filter(({ about }) => about === topic)
              .map(({ text }) => (
                <li key={text.en}>{say(text)}</li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Cite() {
  const { words } = useSpeech();
  const { version } = useFacts().dataset;
  const citation = words('about.citation', { year: version.slice(0, 4), version, address: pageAddress() });
  return (
    <section>
      <h3>{words('about.cite')}</h3>
      <p>{words('about.licence')}</p>
      <blockquote className={styles.citation}>{citation}</blockquote>
      <CopyButton
        text={() => citation}
        label={words('about.copyCitation')}
        done={words('about.copied')}
        failed={words('about.failed')}
      />
    </section>
  );
}

function Report() {
  const { words } = useSpeech();
  const { version } = useFacts().dataset;
  const { event } = useView();
  return (
    <section>
      <h3>{words('about.report')}</h3>
      <p>{words('about.reportHow')}</p>
      <CopyButton
        text={() =>
          [
            words('about.reportData', { title: words('site.title'), version }),
            words('about.reportOf', { row: event ?? words('about.reportRow') }),
            words('about.reportPage', { address: location.href }),
            words('about.reportShould'),
            words('about.reportProof'),
          ].join('\n')
        }
        label={words('about.copyReport')}
        done={words('about.copied')}
        failed={words('about.failed')}
      />
    </section>
  );
}

function Versions() {
  const { words, say, isoDate } = useSpeech();
  const { changelog } = useFacts().dataset;
  if (changelog.length === 0) return null;
  return (
    <section>
      <h3>{words('about.versions')}</h3>
      <ul className={styles.list}>
        {changelog.toReversed().map(({ version, note, added, revised }) => (
          <li key={version}>
            {words('about.version', { version: isoDate(version), note: say(note) })}
            {added.length + revised.length > 0 &&
              ` ${words('about.changed', { added: added.length, revised: revised.length })}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
