import { serializeView } from '../address/codec';
import { DEFAULT_VIEW } from '../query/view';
import { useViewAddress, useViewPart } from './hooks';

/** Gives an event's whole address by its id, to be written where the page is not. */
export function useEventAddress(): (id: string) => string {
  const [page = ''] = useViewAddress().split('?');
  const lang = useViewPart((view) => view.lang);
  return (id) => `${page}?${serializeView({ ...DEFAULT_VIEW, event: id, lang })}`;
}
