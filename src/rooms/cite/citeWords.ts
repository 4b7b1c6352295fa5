import type { CiteWords } from '../../files/cite/citeWords';
import type { Speech } from '../../i18n/createSpeech';

/** What citations in running text say, in the reader's language. */
export function citeWords({ words, date, isoDate }: Speech): CiteWords {
  return {
    forms: { dataset: words('cite.dataSet'), entry: words('cite.entry') },
    undated: words('cite.undated'),
    version: (version) => words('cite.version', { version }),
    accessed: (day) => words('cite.accessed', { date: isoDate(day) }),
    retrieved: (day, url) => words('cite.retrieved', { date: isoDate(day), url }),
    inside: (container) => words('cite.inside', { container }),
    quoted: (title) => words('cite.quoted', { title }),
    date,
  };
}
