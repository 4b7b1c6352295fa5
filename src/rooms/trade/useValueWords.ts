import { useSpeech } from '../../i18n/SpeechProvider';
import type { TradeValue } from '../../query/tradeValues';
import { useFacts } from '../../store/hooks';
import { valueWords } from './valueWords';

/** The panel's numbers in words, and who says them. */
export function useValueWords() {
  const speech = useSpeech();
  const { words } = speech;
  const { sourceById, dataset } = useFacts();
  return {
    ...valueWords(speech),
    /** Who says so, each publisher once; on the way while the record is an outline. */
    publishers: ({ figures }: Pick<TradeValue, 'figures'>) => {
      const ids = new Set(figures.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
      const names = new Set(
        [...ids].flatMap((id) => {
          const source = sourceById.get(id);
          return source ? (source.publisher ?? source.title) : [];
        }),
      );
      if (names.size > 0) return [...names].join(words('punctuation.list'));
      return dataset.complete ? '' : words('notice.loading');
    },
  };
}
