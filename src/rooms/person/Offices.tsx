import { formatTenure } from '../../i18n/formatTenure';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { CardTerm, PersonCard } from '../../query/personCard';
import { type TimeAxis, yearTicks } from '../../query/timeAxis';
import styles from './Offices.module.css';
import { packTerms } from './packTerms';

/** As many labels as a phone has room for. */
const MOST_TICKS = 6;

type Props = { readonly card: PersonCard };

/** Every office on record, drawn on the years it was held and listed by the same numbers. */
export function Offices({ card: { axis, terms } }: Props) {
  const { words } = useSpeech();
  return (
    <section>
      <h3>{words('person.offices')}</h3>
      {axis === null && <p className={styles.quiet}>{words('person.noOffices')}</p>}
      {axis && <Lane axis={axis} terms={terms} />}
      {terms.some(({ fadesIn, fadesOut }) => fadesIn || fadesOut) && (
        <p className={styles.note} aria-hidden="true">
          {words('person.fades')}
        </p>
      )}
      <ol className={styles.list}>
        {terms.map((term) => (
          <li key={`${term.office.id} ${term.tenure.start.edtf}`}>
            <Term term={term} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Lane({ axis, terms }: { readonly axis: TimeAxis; readonly terms: readonly CardTerm[] }) {
  const packed = packTerms(terms, axis);
  const rows = Math.max(...packed.map(({ row }) => row)) + 1;
  const length = axis.lastYear - axis.firstYear + 1;
  return (
    <div className={styles.lane} aria-hidden="true">
      <div className={styles.track} style={{ height: `${rows * 22 - 4}px` }}>
        {packed.map(({ term, from, share, row }, at) => (
          <span
            key={`${term.office.id} ${term.tenure.start.edtf}`}
            className={styles.bar}
            data-side={term.office.side}
            data-acting={term.tenure.acting}
            data-fades-in={term.fadesIn}
            data-fades-out={term.fadesOut}
            style={{ left: `${from * 100}%`, width: `${share * 100}%`, top: `${row * 22}px` }}
          >
            {at + 1}
          </span>
        ))}
      </div>
      <div className={styles.axis}>
        {yearTicks(axis, MOST_TICKS).map((year) => (
          <span
            key={year}
            className={styles.tick}
            style={{ left: `${((year + 0.5 - axis.firstYear) / length) * 100}%` }}
          >
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

function Term({ term: { tenure, office } }: { readonly term: CardTerm }) {
  const speech = useSpeech();
  const { words, say } = speech;
  const { from, until } = formatTenure(speech, tenure);
  const named = (what: string, value: string) => `${what}${words('punctuation.colon')}${value}`;
  const facts = [
    named(words('leadership.from'), from),
    named(words('leadership.until'), until),
    words('events.sources', { count: new Set(tenure.evidence.map(({ source }) => source)).size }),
  ];
  return (
    <>
      <b>{say(office.name)}</b>
      {tenure.acting && ` (${words('leadership.acting')})`}
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </>
  );
}
