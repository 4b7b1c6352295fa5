import type { Language, Person } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import { groupBy } from '../../lib/groupBy';
import styles from './Names.module.css';

const SCRIPTS: readonly Language[] = ['vi', 'en', 'zh'];
const HAN = /\p{Script=Han}/u;

type Props = { readonly person: Person };

/** The side, the name in each script, and other ways it is written. */
export function Names({ person }: Props) {
  const { words, country, both, languageName } = useSpeech();
  const { name, aliases, side } = person;
  return (
    <div>
      <p className={styles.side} data-side={side}>
        {side === 'other' ? words('person.otherSide') : country(side.toUpperCase())}
      </p>
      <dl className={styles.names}>
        {[...groupBy(SCRIPTS, (language) => name[language])].map(([text, languages]) => (
          <div key={text}>
            <dt>{both(languages.map(languageName))}</dt>
            <dd lang={languages[0]}>{text}</dd>
          </div>
        ))}
        {aliases.length > 0 && (
          <div>
            <dt>{words('person.aliases')}</dt>
            <dd>
              {aliases.map((alias, at) => (
                <span key={alias}>
                  {at > 0 && words('punctuation.list')}
                  <span lang={HAN.test(alias) ? 'zh' : undefined}>{alias}</span>
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
