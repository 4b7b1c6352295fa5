import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/** So much turning is a step, in CSS pixels: less than a notch of a wheel, several moves of a touchpad. */
const STEP = 50;
/** CSS pixels for a wheel that counts lines. */
const LINE = 20;

/** The wheel with Ctrl or Shift held, over an element; alone it goes on scrolling the page. */
export function useWheelZoom(
  ref: RefObject<HTMLElement | null>,
  zoom: (way: 'in' | 'out', clientX: number) => void,
): void {
  const turned = useRef(0);
  const turn = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey && !event.shiftKey) return;
    event.preventDefault();
    // With Shift some systems turn the wheel sideways.
    const by = event.deltaY === 0 ? event.deltaX : event.deltaY;
    turned.current += event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? by : by * LINE;
    if (Math.abs(turned.current) < STEP) return;
    zoom(turned.current < 0 ? 'in' : 'out', event.clientX);
    turned.current = 0;
  });
  useEffect(() => {
    const element = ref.current;
    const listen = (event: WheelEvent) => turn(event);
    // React's own listener may not keep the browser from scrolling or zooming the page.
    element?.addEventListener('wheel', listen, { passive: false });
    return () => element?.removeEventListener('wheel', listen);
  }, [ref]);
}
