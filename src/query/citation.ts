import type {
  Dataset,
  EdtfDate,
  Event,
  InvestmentFigure,
  Source,
  SourceId,
  TradeFigure,
} from '../dataset/types';
import { civilDate, parseIsoDay } from '../lib/calendar';
import { checksumOf } from './checksum';
import { citedBy } from './citedBy';
import type { EventFacts, Facts } from './facts';

/** What somebody may cite. A view is its events in the shown order. */
export type Cited =
  | { readonly kind: 'dataset' }
  | { readonly kind: 'view'; readonly events: readonly EventFacts[] }
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'figure'; readonly figure: TradeFigure | InvestmentFigure };

/** One entry of a bibliography, before any format has been chosen. */
export type Reference = {
  /** Made of permanent ids, so that citing twice gives one key: lower-case ASCII, digits, hyphens. */
  readonly id: string;
  readonly form: 'dataset' | 'entry' | 'webpage' | 'document';
  readonly title: string;
  /** The whole of which it is a part; null if it stands alone. */
  readonly container: string | null;
  /** An institution, written as a whole. */
  readonly author: string | null;
  readonly publisher: string | null;
  readonly issued: EdtfDate | null;
  readonly version: string | null;
  readonly url: string | null;
  /** `YYYY-MM-DD`; null where the reader has not been. */
  readonly accessed: string | null;
  /** BCP 47, of the title. */
  readonly language: string;
  /** Empty if there is nothing to note. */
  readonly note: string;
};

/** A reference, and the documents that what is cited rests on: references of their own. */
export type Citation = Reference & { readonly citedSources: readonly Reference[] };

/** What the record does not know: words of the reader's language, where it is read, and when. */
export type CitationFrame = {
  readonly title: string;
  readonly note: string;
  /** Leads back to what is cited. */
  readonly url: string;
  /** `YYYY-MM-DD` */
  readonly accessed: string;
  readonly language: string;
};

/** Ids of the shown events, in the shown order. */
export const idsOf = (events: readonly EventFacts[]): readonly string[] =>
  events.map(({ event }) => event.id);

/** Puts together from the record and the frame how something is cited. */
export function createCitation(facts: Facts, cited: Cited, frame: CitationFrame): Citation {
  const { dataset } = facts;
  const credit = CREDITS.get(dataset.name);
  return {
    id: idOf(dataset, cited),
    form: cited.kind === 'event' || cited.kind === 'figure' ? 'entry' : 'dataset',
    title: frame.title,
    container: cited.kind === 'dataset' ? null : dataset.title,
    author: credit?.author ?? null,
    publisher: null,
    issued: onDay(dataset.version),
    version: dataset.version,
    url: frame.url,
    accessed: frame.accessed,
    language: frame.language,
    note: [frame.note, credit?.licence].filter(Boolean).join('; '),
    citedSources: citedSourceIds(cited)
      .flatMap((id) => facts.sourceById.get(id) ?? [])
      .map(sourceReference),
  };
}

/** How a record asks to be credited, by its name: ours in data/LICENSE. Of others nothing is known. */
const CREDITS: ReadonlyMap<string, { readonly author: string; readonly licence: string }> = new Map([
  ['vietnam-china-relations', { author: 'Vietnam–China Relations contributors', licence: 'CC BY 4.0' }],
]);

function idOf({ name, version }: Dataset, cited: Cited): string {
  switch (cited.kind) {
    case 'dataset':
      return `${name}-${version}`;
    case 'view':
      return `${name}-${version}-${checksumOf(idsOf(cited.events)).replace('-', '').toLowerCase()}`;
    case 'event':
      return `event-${cited.event.id}`;
    case 'figure':
      return `figure-${cited.figure.id}`;
  }
}

/** Ids of the documents it rests on, each once, in the order of the record. */
export function citedSourceIds(cited: Cited): readonly SourceId[] {
  const evidence =
    cited.kind === 'event' ? citedBy(cited.event) : cited.kind === 'figure' ? cited.figure.evidence : [];
  return [...new Set(evidence.map(({ source }) => source))];
}

function sourceReference({ id, kind, title, publisher, published, url, language }: Source): Reference {
  return {
    id: `source-${id}`,
    form: kind === 'dataset' ? 'dataset' : url === null ? 'document' : 'webpage',
    title,
    container: null,
    author: null,
    publisher,
    issued: published,
    version: null,
    url,
    accessed: null,
    language,
    note: '',
  };
}

function onDay(iso: string): EdtfDate | null {
  const day = parseIsoDay(iso);
  return day === null ? null : { edtf: iso, from: day, to: day, start: civilDate(day) };
}
