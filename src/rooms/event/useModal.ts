import { type RefObject, useEffect, useEffectEvent } from 'react';

/** From this width the open event stands beside the table, and the page stays in use. */
const BESIDE = '(min-width: 1200px)';

/**
 * Shows the dialog beside the page, or over it where there is no room beside (then the rest is inert
 * until it is closed); follows when the window changes. On paper it stands in the flow of the page.
 */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const wide = matchMedia(BESIDE);
    let printing = false;
    const show = () => {
      element.close();
      if (wide.matches || printing) element.show();
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
  }, [dialog]);
}
