import type { Page } from '@playwright/test';

export type Point = { readonly x: number; readonly y: number };

const STEPS = 8;

/** Fingers that go from one place to another, all at once, in steps as a screen reports them. */
export async function glide(page: Page, ...fingers: readonly (readonly [Point, Point])[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const at = (part: number) =>
    fingers.map(([from, to], id) => ({
      id,
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
    }));
  for (let step = 0; step <= STEPS; step += 1) {
    const type = step === 0 ? 'touchStart' : 'touchMove';
    await client.send('Input.dispatchTouchEvent', { type, touchPoints: at(step / STEPS) });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
}
