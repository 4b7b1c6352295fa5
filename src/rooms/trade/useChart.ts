import { type ComponentType, type RefObject, startTransition, useEffect, useState } from 'react';
import type { ChartData } from './chartData';

type Chart = ComponentType<{ readonly data: ChartData; readonly width: number }>;

/** Fetched a little before it is scrolled into sight. */
const AHEAD = '300px';

/**
 * The drawing and its library: fetched after the first paint, once its place is in sight or near it.
 * `onSettled` is called when what is in sight is complete, `onFailed` if the drawing cannot be had.
 */
export function useChart(
  place: RefObject<Element | null>,
  onSettled: () => void,
  onFailed: () => void,
): Chart | null {
  const [chart, setChart] = useState<{ readonly of: Chart } | null>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const load = () =>
      import('./TradeChart').then(
        ({ TradeChart }) => startTransition(() => setChart({ of: TradeChart })),
        () => {
          onFailed();
          onSettled();
        },
      );
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return onSettled();
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(load, 0));
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, onSettled, onFailed]);
  useEffect(() => {
    if (chart) onSettled();
  }, [chart, onSettled]);
  return chart?.of ?? null;
}
