/** What an embedded part tells the page around it, and all of it: how tall it is. */
export type HeightMessage = {
  readonly source: typeof MESSAGE_SOURCE;
  readonly type: 'height';
  /** Of this shape; it changes only by adding. */
  readonly version: 1;
  /** Of the content, in CSS pixels, a whole number. */
  readonly height: number;
};

export const MESSAGE_SOURCE = 'vietnam-china-relations';

/** A height in CSS pixels as the message that tells it, rounded up so that nothing is cut off. */
export function heightMessage(height: number): HeightMessage {
  return { source: MESSAGE_SOURCE, type: 'height', version: 1, height: Math.ceil(height) };
}
