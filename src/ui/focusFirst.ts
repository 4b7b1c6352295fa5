/**
 * Puts the focus on the first of the places that is on the page once it has changed. For controls that
 * take themselves away: without it the focus would fall to the start of the document.
 */
export function focusFirst(...selectors: readonly string[]): void {
  requestAnimationFrame(() => {
    for (const selector of selectors) {
      const element = document.querySelector<HTMLElement>(selector);
      if (element) return element.focus();
    }
  });
}

/** The same, but only where the focus has been lost: the browser may have given it back already. */
export function focusIfLost(...selectors: readonly string[]): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusFirst(...selectors);
  });
}
