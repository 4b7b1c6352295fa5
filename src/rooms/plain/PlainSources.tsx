import { Fragment } from 'react';
import type { SourceId } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { Facts } from '../../query/facts';

type Props = {
  readonly ids: readonly SourceId[];
  readonly sourceById: Facts['sourceById'];
};

/** Who says so, each document once, with its address where it has one. */
export function PlainSources({ ids, sourceById }: Props) {
  const { words } = useSpeech();
  return [...new Set(ids)]
    .flatMap((id) => sourceById.get(id) ?? [])
    .map(({ id, url, publisher, title }, at) => (
      <Fragment key={id}>
        {at > 0 && words('punctuation.list')}
        {url === null ? (publisher ?? title) : <a href={url}>{publisher ?? title}</a>}
      </Fragment>
    ));
}
