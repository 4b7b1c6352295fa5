const STEPS = new Map<string, -1 | 1>([
  ['ArrowLeft', -1],
  ['k', -1],
  ['ArrowRight', 1],
  ['j', 1],
]);

const TYPED_INTO = 'input, textarea, select, [contenteditable]';

type Key = {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly target: EventTarget | null;
};

/** Which way a key leads through the events: back, on, or (0) nowhere, as when it is typed into a field. */
export function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey, target }: Key): -1 | 0 | 1 {
  if (altKey || ctrlKey || metaKey || shiftKey) return 0;
  if (target && target instanceof Element && target.closest(TYPED_INTO)) return 0;
  return STEPS.get(key) ?? 0;
}
