import { useSpeech } from '../../i18n/SpeechProvider';
import type { Receipt } from '../../query/receipt';

/** A receipt in sentences: the view, how it has changed, what was not recognised. */
export function useReceiptWords(receipt: Receipt | null): string {
  const { words, sentence, isoDate } = useSpeech();
  if (!receipt) return '';
  const { standing, sent, version, countedFrom, description, unrecognised, events, figures } = receipt;
  const versions = { sent: isoDate(sent ?? version), version: isoDate(version) };
  const changes = [
    events.added.length > 0 && words('receipt.eventsAdded', { count: events.added.length }),
    events.revised.length > 0 && words('receipt.eventsRevised', { count: events.revised.length }),
    figures.added.length > 0 && words('receipt.figuresAdded', { count: figures.added.length }),
    figures.revised.length > 0 && words('receipt.figuresRevised', { count: figures.revised.length }),
  ].filter((part) => part !== false);
  const since =
    changes.length > 0
      ? words('receipt.changed', { sent: versions.sent, changes: changes.join(words('sentence.join')) })
      : words('receipt.unchanged', { sent: versions.sent });
  const values = unrecognised.map(({ param, value }) => `${param}=${value}`).join(words('sentence.join'));
  return [
    words('receipt.view', { sentence: sentence(description) }),
    standing === 'older' && since,
    countedFrom !== null && words('receipt.countedFrom', { version: isoDate(countedFrom) }),
    standing === 'newer' && words('receipt.newer', versions),
    standing === 'unlisted' && words('receipt.unlisted', versions),
    values !== '' && words('receipt.unrecognised', { values }),
  ]
    .filter(Boolean)
    .join(' ');
}
