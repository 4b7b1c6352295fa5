/** Marks a branch the types rule out; throws if data reaches it all the same. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${String(value)}`);
}
