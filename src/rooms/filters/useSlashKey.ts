import { type RefObject, useEffect, useState } from 'react';
import { storedSlashKey, storeSlashKey } from '../../store/preferences';

/**
 * `/` goes to a field, from the page itself and from the rows of events alone: whoever speaks to a
 * control, or types in one, means something else. The reader can switch it off, on this device.
 */
export function useSlashKey(field: RefObject<HTMLElement | null>) {
  const [isOn, setOn] = useState(true);
  useEffect(() => setOn(storedSlashKey()), []);
  useEffect(() => {
    if (!isOn) return;
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (!(target instanceof Element) || !target.matches('body, #events table, #events table *')) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [isOn, field]);
  const set = (on: boolean) => {
    setOn(on);
    storeSlashKey(on);
  };
  return { isOn, set };
}
