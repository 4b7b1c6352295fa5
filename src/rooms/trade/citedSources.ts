import type { Source } from '../../dataset/types';
import type { Speech } from '../../i18n/createSpeech';
import { groupBy } from '../../lib/groupBy';
import type { Facts } from '../../query/facts';
import type { TradeValue } from '../../query/tradeValues';

/** The documents numbers rest on, each once. */
export function citedSources(
  { sourceById }: Facts,
  values: readonly Pick<TradeValue, 'figures'>[],
): readonly Source[] {
  const evidence = values.flatMap(({ figures }) => figures.flatMap((figure) => figure.evidence));
  return [...new Set(evidence.map(({ source }) => source))].flatMap((id) => sourceById.get(id) ?? []);
}

/** Publishers, with the dates of what they published where known: "Xinhua, 2007–2024; TAP, 4 Feb 2026". */
export function sourceLine(speech: Speech, sources: readonly Source[]): string {
  const { words } = speech;
  const byPublisher = [...groupBy(sources, ({ publisher, title }) => publisher ?? title)];
  return byPublisher
    .map(([publisher, theirs]) =>
      [publisher, datesOf(speech, theirs)].filter(Boolean).join(words('sentence.join')),
    )
    .join(words('punctuation.semicolon'));
}

function datesOf({ date, years }: Speech, sources: readonly Source[]): string {
  const [first] = sources;
  if (sources.length === 1 && first?.published) return date(first.published);
  const known = sources.flatMap(({ published }) => published?.start?.year ?? []);
  if (known.length === 0) return '';
  return years({ from: Math.min(...known), to: Math.max(...known) });
}
