import type { TradeFigure } from '../dataset/types';
import { describeView, type ViewDescription } from './describeView';
import type { Facts } from './facts';
import { figureOf } from './figureOf';
import type { Selection } from './select';
import { isAnnual } from './tradeSeries';
import { unrecognised } from './unrecognised';
import type { Malformed, View } from './view';

/**
 * How the data a link was made with stands to the data here. `unsaid`: the link does not tell;
 * `unlisted`: older than the first version whose changes are listed, so that they cannot be told.
 */
export type Standing = 'unsaid' | 'current' | 'older' | 'newer' | 'unlisted';

/** Ids in the view's order. What came in and was revised since is new, and counts once. */
export type RowsChanged = { readonly added: readonly string[]; readonly revised: readonly string[] };

/** What is to be said to who opens a link somebody else made. */
export type Receipt = {
  readonly standing: Standing;
  /** Data versions, `YYYY-MM-DD`: the sender's, and the one here. */
  readonly sent: string | null;
  readonly version: string;
  /** The version counted from, where the sender's is none: the one before it. */
  readonly countedFrom: string | null;
  readonly description: ViewDescription;
  readonly unrecognised: readonly Malformed[];
  readonly events: RowsChanged;
  readonly figures: RowsChanged;
};

/**
 * The receipt of a view as a link opened it, from the data version its sender saw (`as`); null where
 * there is nothing to say. Changes are those of the changelog, which the outline of a record lacks.
 */
export function receiptOf(
  facts: Facts,
  view: View,
  selection: Selection,
  sent: string | null,
): Receipt | null {
  const lost = unrecognised(facts, view);
  const standing = standingOf(facts, sent);
  if ((standing === 'unsaid' || standing === 'current') && lost.length === 0) return null;
  const changes = changesSince(facts, standing === 'older' ? sent : null);
  return {
    standing,
    sent,
    version: facts.dataset.version,
    countedFrom: standing === 'older' ? versionBefore(facts, sent) : null,
    description: describeView(facts, view, selection),
    unrecognised: lost,
    events: changes('events', eventsIn(facts, view, selection)),
    figures: changes('trade', figuresIn(facts, view)),
  };
}

function standingOf({ dataset: { version, changelog } }: Facts, sent: string | null): Standing {
  if (sent === null) return 'unsaid';
  if (sent === version) return 'current';
  if (sent > version) return 'newer';
  return changelog.some((entry) => entry.version <= sent) ? 'older' : 'unlisted';
}

/** Null if the version is one of the changelog's own. */
function versionBefore({ dataset: { changelog } }: Facts, sent: string | null): string | null {
  const before = changelog.findLast(({ version }) => sent !== null && version <= sent);
  return before && before.version !== sent ? before.version : null;
}

/** Sorts ids of a file's rows into those added and those revised after a version; none after null. */
function changesSince({ dataset: { changelog } }: Facts, sent: string | null) {
  const later = sent === null ? [] : changelog.filter(({ version }) => version > sent);
  const added = new Set(later.flatMap((entry) => entry.added));
  const revised = new Set(later.flatMap((entry) => entry.revised));
  return (file: 'events' | 'trade', ids: readonly string[]): RowsChanged => {
    const isAdded = (id: string) => added.has(`${file}/${id}`);
    return {
      added: ids.filter(isAdded),
      revised: ids.filter((id) => revised.has(`${file}/${id}`) && !isAdded(id)),
    };
  };
}

/** The rows of the table, and the event that is open. */
function eventsIn(facts: Facts, view: View, { events }: Selection): readonly string[] {
  const open = view.event === null ? undefined : facts.eventById.get(view.event);
  return [...new Set([...events, ...(open ? [open] : [])])].map(({ event }) => event.id);
}

/** Figures of the years and reporters shown, whatever the chart draws of them, and the one pointed at. */
function figuresIn(facts: Facts, view: View): readonly string[] {
  const pointed = view.figure === null ? null : figureOf(facts, view.figure);
  return facts.dataset.trade
    .filter((figure) => figure === pointed || (isAnnual(figure) && isShown(figure, view)))
    .map(({ id }) => id);
}

function isShown({ period, reporter }: TradeFigure, view: View): boolean {
  const year = period.start?.year ?? 0;
  const { from, to } = view.year ?? { from: 'earliest', to: 'latest' };
  if ((from !== 'earliest' && year < from) || (to !== 'latest' && year > to)) return false;
  return reporter === 'unspecified' || view.reporter === 'compare' || view.reporter === reporter;
}
