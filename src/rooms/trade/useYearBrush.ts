import { type PointerEvent, useCallback, useRef } from 'react';
import type { TimeAxis } from '../../query/timeAxis';
import { withYears } from '../../query/view';
import { useChange } from '../../store/hooks';
import type { Pointed } from './TradePlot';

/** CSS pixels a press may waver and still be a click. */
const WAVER = 5;

type Drag = { readonly year: number; readonly x: number; moved: Pointed | null };

/** Dragging across the years: pointed at while it lasts, the view's years once let go. */
export function useYearBrush(axis: TimeAxis, onPoint: (pointed: Pointed | null) => void) {
  const change = useChange();
  const drag = useRef<Drag | null>(null);
  const yearAt = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const length = axis.lastYear - axis.firstYear + 1;
    const index = Math.floor(((clientX - left) / Math.max(1, width)) * length);
    return axis.firstYear + Math.min(Math.max(index, 0), length - 1);
  };
  const stop = () => {
    drag.current = null;
  };
  const isDragging = useCallback(() => drag.current?.moved != null, []);
  return {
    isDragging,
    handlers: {
      onPointerDown: (press: PointerEvent<HTMLElement>) => {
        if (press.button === 0) drag.current = { year: yearAt(press), x: press.clientX, moved: null };
      },
      onPointerMove: (move: PointerEvent<HTMLElement>) => {
        const from = drag.current;
        if (!from) return;
        const year = yearAt(move);
        if (!from.moved && (year === from.year || Math.abs(move.clientX - from.x) < WAVER)) return;
        if (!from.moved) move.currentTarget.setPointerCapture(move.pointerId);
        from.moved = { from: Math.min(from.year, year), to: Math.max(from.year, year) };
        onPoint(from.moved);
      },
      onPointerUp: () => {
        const range = drag.current?.moved;
        stop();
        if (!range) return;
        onPoint(null);
        change((view) => withYears(view, range));
      },
      onPointerCancel: () => {
        stop();
        onPoint(null);
      },
    },
  };
}
