import { describe, expect, it } from 'vitest';
import { stepOf } from './stepOf';

const NO_MODIFIER = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, target: null };

describe('a key on the open event', () => {
  it.each<[key: string, step: number]>([
    ['ArrowLeft', -1],
    ['k', -1],
    ['ArrowRight', 1],
    ['j', 1],
    ['ArrowDown', 0],
    ['x', 0],
    ['constructor', 0],
  ])('%s leads %i', (key, step) => {
    expect(stepOf({ ...NO_MODIFIER, key })).toBe(step);
  });

  it.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const)('with %s is the browser’s', (modifier) => {
    expect(stepOf({ ...NO_MODIFIER, [modifier]: true, key: 'ArrowLeft' })).toBe(0);
  });
});
