import type { MouseEvent } from 'react';
import { serializeView } from '../address/codec';
import type { TradeFigure } from '../dataset/types';
import { DEFAULT_VIEW } from '../query/view';
import { useChange, useViewPart } from './hooks';

/**
 * The permalink of a trade figure, the click that points at it here, and whether the view does. The
 * link shows the figure's reporter and all years, so that it is on the page whatever the view was.
 */
export function useFigureLink({ id, reporter }: TradeFigure) {
  const change = useChange();
  const lang = useViewPart((view) => view.lang);
  const pointed = useViewPart((view) => view.figure === id);
  const shown = reporter === 'unspecified' ? DEFAULT_VIEW.reporter : reporter;
  const onClick = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.button !== 0) return;
    click.preventDefault();
    change((view) => ({ ...view, figure: id }));
  };
  return {
    href: `?${serializeView({ ...DEFAULT_VIEW, reporter: shown, figure: id, lang })}`,
    onClick,
    pointed,
  };
}
