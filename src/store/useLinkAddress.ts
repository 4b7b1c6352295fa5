import { serializeLink } from '../address/codec';
import { DEFAULT_VIEW, type View } from '../query/view';
import { useFacts, useView, useViewAddress, useViewPart } from './hooks';

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

/** Gives the address to hand on of one thing alone, opened in a view without filters. */
export function useLinkTo(): (opened: Partial<View>) => string {
  const lang = useViewPart((view) => view.lang);
  const { version } = useFacts().dataset;
  const [page = ''] = useViewAddress().split('?');
  return (opened) => `${page}?${serializeLink({ ...DEFAULT_VIEW, ...opened, lang }, version)}`;
}
