import type { Speech } from '../../i18n/createSpeech';

type Props = {
  readonly speeches: readonly Speech[];
  readonly say: (speech: Speech) => string;
};

/** A heading in the page's language, and after it in the others. */
export function PlainHeading({ speeches, say }: Props) {
  return (
    <h2>
      {speeches.map((speech, at) => (
        <span key={speech.language} lang={speech.language}>
          {at > 0 && ' · '}
          {say(speech)}
        </span>
      ))}
    </h2>
  );
}
