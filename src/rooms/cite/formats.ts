import { apaCitation } from '../../files/cite/apaCitation';
import { bibtexCitation } from '../../files/cite/bibtexCitation';
import type { CiteWords } from '../../files/cite/citeWords';
import { cslJsonCitation } from '../../files/cite/cslJsonCitation';
import { plainCitation } from '../../files/cite/plainCitation';
import { wikiCitation } from '../../files/cite/wikiCitation';
import type { Citation } from '../../query/citation';

export const FORMATS = ['plain', 'apa', 'bibtex', 'csl', 'wiki'] as const;
export type Format = (typeof FORMATS)[number];

/** Formats go by their own names in every language; plain text has none. */
export const FORMAT_NAMES: Readonly<Record<Exclude<Format, 'plain'>, string>> = {
  apa: 'APA',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  wiki: 'Wikipedia',
};

export const WRITERS: Readonly<Record<Format, (citation: Citation, words: CiteWords) => string>> = {
  plain: plainCitation,
  apa: apaCitation,
  bibtex: bibtexCitation,
  csl: cslJsonCitation,
  wiki: wikiCitation,
};
