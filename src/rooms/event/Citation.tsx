import type { Event } from '../../dataset/types';
import { formatCitation } from '../../i18n/formatCitation';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useEventLink, useFacts } from '../../store/hooks';
import { toHandOn } from '../../store/pageAddress';
import { CopyButton } from '../../ui/CopyButton';

type Props = { readonly event: Event };

/** Copies one line to cite the event by: what, when, which data, where it is, and its first source. */
export function Citation({ event }: Props) {
  const speech = useSpeech();
  const { words, say, date, isoDate } = speech;
  const { dataset, sourceById } = useFacts();
  const { href } = useEventLink(event.id);
  const [evidence] = event.evidence;
  const source = evidence && sourceById.get(evidence.source);
  if (!source) return null;
  const text = () =>
    words('event.citation', {
      title: say(event.title),
      date: date(event.date),
      version: isoDate(dataset.version),
      address: toHandOn(href),
      source: [formatCitation(speech, source, evidence), source.url].filter(Boolean).join(' '),
    });
  return (
    <CopyButton
      text={text}
      label={words('event.copyCitation')}
      done={words('event.citationCopied')}
      failed={words('event.citationFailed')}
    />
  );
}
