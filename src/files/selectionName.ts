const SUFFIX = '-selection';
/** Longest name the gate takes, in characters. */
const LONGEST = 120;

/** The name of a package that holds a part of another. A selection of a selection is one too. */
export function selectionName(name: string): string {
  return `${wholeName(name)
    .slice(0, LONGEST - SUFFIX.length)
    .replace(/-$/, '')}${SUFFIX}`;
}

/** The name of the package that a selection was taken from, as far as its own name tells. */
export function wholeName(name: string): string {
  return name.endsWith(SUFFIX) ? name.slice(0, -SUFFIX.length) : name;
}
