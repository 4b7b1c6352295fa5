import type { DatePoint, EdtfDate } from '../../dataset/types';
import { civilDate, parseIsoDay } from '../../lib/calendar';
import type { Citation, Reference } from '../../query/citation';
import { oneLine } from './sentences';

type DateParts = readonly number[];

/** The part of CSL-JSON (citation-style-language/schema, csl-data.json, 1.0.2) that is written here. */
type CslItem = {
  readonly id: string;
  readonly type: Reference['form'];
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly DateParts[]; readonly circa?: true };
  readonly version?: string;
  readonly URL?: string;
  readonly accessed?: { readonly 'date-parts': readonly DateParts[] };
  readonly language: string;
  readonly note?: string;
};

/** A list in JSON: what is cited, then the documents it rests on. */
export function cslJsonCitation(citation: Citation): string {
  return `${JSON.stringify([citation, ...citation.citedSources].map(cslItem), null, 2)}\n`;
}

function cslItem(reference: Reference): CslItem {
  const { id, form, title, container, author, publisher, version, url, language, note } = reference;
  const issued = reference.issued && dateOf(reference.issued);
  const day = reference.accessed === null ? null : parseIsoDay(reference.accessed);
  return {
    id,
    type: form,
    title: oneLine(title),
    ...(container === null ? {} : { 'container-title': oneLine(container) }),
    ...(author === null ? {} : { author: [{ literal: oneLine(author) }] }),
    ...(publisher === null ? {} : { publisher: oneLine(publisher) }),
    ...(issued === null ? {} : { issued }),
    ...(version === null ? {} : { version }),
    ...(url === null ? {} : { URL: url }),
    ...(day === null ? {} : { accessed: { 'date-parts': [parts(civilDate(day))] } }),
    language,
    ...(note === '' ? {} : { note: oneLine(note) }),
  };
}

/** One point, or both ends of an interval; an end left open has no parts, and the other stands alone. */
function dateOf({ start, end }: EdtfDate): NonNullable<CslItem['issued']> | null {
  const points = [start, end].filter((point) => point !== null && point !== undefined);
  if (points.length === 0) return null;
  const doubtful = points.some(({ approximate, uncertain }) => approximate || uncertain);
  return { 'date-parts': points.map(parts), ...(doubtful ? { circa: true } : {}) };
}

function parts({ year, month, day }: DatePoint): DateParts {
  return [year, month, day].filter((part) => part !== undefined);
}
