import type { EdtfDate } from '../../dataset/types';
import type { Citation, Reference } from '../../query/citation';
import { escapeLatex } from './escapeLatex';
import { safeUrl } from './sentences';

/**
 * A BibTeX file: what is cited, then the documents it rests on. `@misc` is the one type every style
 * knows; `version`, `url`, `urldate` and `date` are biblatex's (its manual, 2.2) and passed over by
 * older styles. UTF-8 throughout.
 */
export function bibtexCitation(citation: Citation): string {
  return [citation, ...citation.citedSources].map(entry).join('\n');
}

function entry(reference: Reference): string {
  const { title, container, author, publisher, issued, version, url, accessed, language, note } = reference;
  const fields: Readonly<Record<string, string | null>> = {
    // Two pairs of braces: an institution is no first and last name, and capitals are kept.
    author: author && `{${escapeLatex(author)}}`,
    title: `{${escapeLatex(title)}}`,
    howpublished: escaped(container ?? publisher),
    date: issued && dateField(issued),
    year: issued?.start ? String(issued.start.year) : null,
    version: escaped(version),
    url: url && safeUrl(url),
    urldate: accessed,
    language,
    note: note === '' ? null : escapeLatex(note),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = {${value}},\n`] : [],
  );
  return `@misc{${reference.id},\n${lines.join('')}}\n`;
}

const escaped = (text: string | null) => text && escapeLatex(text);

/** EDTF is what biblatex reads, but for intervals open at an end, of which readers trip over some. */
function dateField({ edtf }: EdtfDate): string | null {
  return /^[\d~?/-]+$/.test(edtf) ? edtf : null;
}
