import { serializeLink } from '../address/codec';
import { useFacts, useView, useViewAddress } from './hooks';

/**
 * The address to hand on: the present view's, and the data version its sender saw (`as`), by which the
 * page tells whoever opens it later what has changed. Empty as long as `useViewAddress` is.
 */
export function useLinkAddress(): string {
  const view = useView();
  const { version } = useFacts().dataset;
  const [page] = useViewAddress().split('?');
  return page ? `${page}?${serializeLink(view, version)}` : '';
}
