/** Finds spellings that hold both spaces and Chinese (`卡尔 马克思`): unlike others they may begin and end inside a word. */
export type SpacedNames = {
  /** Numbers of the spellings that stand in a folded text. */
  readonly in: (text: string) => readonly number[];
};

type SameStart = { readonly lengths: Set<number>; readonly spellings: Map<string, number> };

/** Looks spellings up by their first word, which ends where a word of the text does. */
export function createSpacedNames(spellings: ReadonlyMap<string, number>): SpacedNames {
  const byFirstWord = new Map<string, SameStart>();
  for (const [spelling, number] of spellings) {
    const first = spelling.slice(0, spelling.indexOf(' '));
    const same = byFirstWord.get(first) ?? { lengths: new Set(), spellings: new Map() };
    byFirstWord.set(first, same);
    same.lengths.add(spelling.length);
    same.spellings.set(spelling, number);
  }
  const firstLengths = new Set([...byFirstWord.keys()].map((word) => word.length));
  const startingAt = (text: string, start: number, end: number): readonly number[] => {
    const same = start < 0 ? undefined : byFirstWord.get(text.slice(start, end));
    if (!same) return [];
    const numbers = [...same.lengths].map((length) => same.spellings.get(text.slice(start, start + length)));
    return numbers.filter((number) => number !== undefined);
  };
  return {
    in: (text) => {
      const found: number[] = [];
      for (let end = text.indexOf(' '); end !== -1; end = text.indexOf(' ', end + 1)) {
        for (const length of firstLengths) found.push(...startingAt(text, end - length, end));
      }
      return found;
    },
  };
}
