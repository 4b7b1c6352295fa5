import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';

/** From this width a dialog may stand beside what it was opened from, and the page stays in use. */
const BESIDE = '(min-width: 1200px)';

/**
 * Shows the dialog over the page (the rest is inert until it is closed), or where `beside` is set and
 * there is room, beside it; follows when the window changes. On paper it stands in the flow of the page.
 * It is closed before it leaves the page, so that the browser gives the focus back.
 */
export function useModal(
  dialog: RefObject<HTMLDialogElement | null>,
  onClose: () => void,
  beside: boolean,
): void {
  const close = useEffectEvent(onClose);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const wide = matchMedia(BESIDE);
    let printing = false;
    const show = () => {
      element.close();
      if ((beside && wide.matches) || printing) element.show();
      else element.showModal();
    };
    const print = () => {
      printing = true;
      show();
    };
    const printed = () => {
      printing = false;
      show();
    };
    const cancel = (event: Event) => {
      event.preventDefault();
      close();
    };
    show();
    wide.addEventListener('change', show);
    element.addEventListener('cancel', cancel);
    addEventListener('beforeprint', print);
    addEventListener('afterprint', printed);
    return () => {
      wide.removeEventListener('change', show);
      element.removeEventListener('cancel', cancel);
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', printed);
      element.close();
    };
  }, [dialog, beside]);
}
