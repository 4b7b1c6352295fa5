import type { Citation, Reference } from '../../query/citation';
import type { CiteWords } from './citeWords';
import { oneLine, safeUrl, sentences } from './sentences';

/** One line for a footnote, and under it a line for each document it rests on. */
export function plainCitation(citation: Citation, words: CiteWords): string {
  return [citation, ...citation.citedSources].map((one) => line(one, words)).join('\n');
}

function line(reference: Reference, words: CiteWords): string {
  const { title, container, author, publisher, issued, version, url, accessed, note } = reference;
  const name = oneLine(title);
  const whole = [container ?? name, version && words.version(version)].filter(Boolean).join(', ');
  const text = sentences([
    author ?? publisher,
    container === null ? null : words.quoted(name),
    whole,
    // A version is dated by itself.
    version === null ? (issued ? words.date(issued) : words.undated) : null,
    note,
  ]);
  const visit = accessed && `(${words.accessed(accessed)})`;
  return [text, url && safeUrl(url), visit].filter(Boolean).join(' ');
}
