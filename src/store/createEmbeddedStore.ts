import { serializeView } from '../address/codec';
import type { View } from '../query/view';
import { createViewStore, type ViewStore } from './createViewStore';

/**
 * The store of a part that stands in somebody else's page. What is shown there is its author's choice:
 * how it is shown may change in place, a change of which rows, or what is opened, goes to `leave`.
 */
export function createEmbeddedStore(initial: View, leave: (wanted: View) => void): ViewStore {
  const store = createViewStore(initial);
  const { change } = store.getState();
  store.setState({
    change: (transition, step) => {
      const { view } = store.getState();
      const wanted = transition(view);
      const inPlace = withShowing(view, wanted);
      if (serializeView(inPlace) === serializeView(wanted)) change(() => inPlace, step);
      else leave(wanted);
    },
  });
  return store;
}

/** A view that shows the rows it has as another shows its own. */
function withShowing(
  view: View,
  { sort, cols, on, reporter, chart, lanes, tables, figure, order, full }: View,
): View {
  return { ...view, sort, cols, on, reporter, chart, lanes, tables, figure, order, full };
}
