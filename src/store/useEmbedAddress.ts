import { serializeView } from '../address/codec';
import type { Embed, LanguageChoice } from '../query/view';
import { useView, useViewAddress } from './hooks';

/** The whole address of one part of the present view, in the language it is read in now; empty as long as `useViewAddress` is. */
export function useEmbedAddress(embed: Embed, language: LanguageChoice): string {
  const view = useView();
  const [page] = useViewAddress().split('?');
  return page ? `${page}?${serializeView({ ...view, embed, lang: language })}` : '';
}
