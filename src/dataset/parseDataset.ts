import { checks } from './checks';
import type { TypedPackage } from './checks/check';
import { dateEvents, dateInvestment, dateSources, dateTenures, dateTrade } from './parseDates';
import { parseShapes } from './parseShapes';
import type { Problem } from './problem';
import type { RawPackage } from './rawPackage';
import type { Dataset, Event } from './types';

export type ParsedDataset =
  | { readonly ok: true; readonly dataset: Dataset; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The gate. Takes a data package as raw JSON and gives the record the page is made of, with the
 * warnings an editor should look at; or, if anything is wrong, every problem found, errors and
 * warnings. Shapes are judged first, then dates, then how the rows fit together; a stage with errors
 * ends the reading, because later rules would only repeat them. Never throws for bad input.
 */
export function parseDataset(raw: RawPackage): ParsedDataset {
  const shaped = parseShapes(raw);
  if (!shaped.pack) return { ok: false, problems: shaped.problems };
  const { descriptor, sources, people, offices, tenures, events, trade, vocabulary } = shaped.pack;
  const { investment, coverage, changelog, ledger, fingerprints } = shaped.pack;

  const dated = {
    sources: dateSources(sources),
    tenures: dateTenures(tenures),
    events: dateEvents(events),
    trade: dateTrade(trade),
    investment: dateInvestment(investment),
  };
  const dateProblems = Object.values(dated).flatMap(({ problems }) => problems);
  if (dateProblems.length > 0) return { ok: false, problems: [...shaped.problems, ...dateProblems] };

  const dataset: Dataset = {
    name: descriptor.name,
    title: descriptor.title,
    version: descriptor.version,
    sources: dated.sources.rows,
    people,
    offices,
    tenures: dated.tenures.rows,
    events: dated.events.rows.toSorted(byNewest),
    trade: dated.trade.rows,
    investment: dated.investment.rows,
    coverage,
    changelog,
    vocabulary,
    complete: true,
  };
  const pack: TypedPackage = { descriptor, dataset, ledger, fingerprints };
  const problems = [...shaped.problems, ...checks.flatMap((check) => check(pack))];
  const isBad = problems.some(({ severity }) => severity === 'error');
  return isBad ? { ok: false, problems } : { ok: true, dataset, problems };
}

/** Newest first: by last possible day, then first, then id. */
function byNewest(a: Event, b: Event): number {
  return b.date.to - a.date.to || b.date.from - a.date.from || (a.id < b.id ? -1 : 1);
}
