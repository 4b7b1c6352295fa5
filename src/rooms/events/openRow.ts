import type { MouseEvent } from 'react';

/** A click anywhere in a row is a click on its link; controls within it keep their own meaning. */
export function openRow(click: MouseEvent<HTMLTableElement>): void {
  if (!(click.target instanceof Element) || click.target.closest('a, button')) return;
  if (getSelection()?.isCollapsed === false) return;
  click.target.closest('tr[data-row]')?.querySelector<HTMLAnchorElement>('a[data-event]')?.click();
}
