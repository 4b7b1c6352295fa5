import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** An arrow key moves from one button of the table's body to the next that way, over cells without. */
export function moveAmongCells(press: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[press.key];
  const cell = press.target instanceof Element ? press.target.closest('td') : null;
  const body = press.currentTarget.tBodies[0];
  const row = cell?.closest('tr');
  if (!step || !cell || !row || !body || press.altKey || press.ctrlKey || press.metaKey) return;
  press.preventDefault();
  const [down, right] = step;
  let y = row.sectionRowIndex + down;
  let x = cell.cellIndex + right;
  while (body.rows[y]?.cells[x]) {
    const button = body.rows[y]?.cells[x]?.querySelector('button');
    if (button) {
      button.focus();
      return;
    }
    y += down;
    x += right;
  }
}
