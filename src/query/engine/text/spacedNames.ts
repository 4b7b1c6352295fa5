/**
 * Finds spellings that hold both spaces and Chinese (`卡尔 马克思`): unlike others they may begin and
 * end inside a word. `ending(text, end, found)` reports each that begins in the word ending there.
 */
export type SpacedNames = {
  readonly ending: (text: string, start: number, end: number, found: (spelling: number) => void) => void;
};

type SameStart = { readonly lengths: Set<number>; readonly spellings: Map<string, number> };

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
  const lastUnits = new Set([...byFirstWord.keys()].map((word) => word.charCodeAt(word.length - 1)));
  return {
    ending: (text, start, end, found) => {
      if (!lastUnits.has(text.charCodeAt(end - 1))) return;
      for (const length of firstLengths) {
        if (length > end - start) continue;
        const same = byFirstWord.get(text.slice(end - length, end));
        if (!same) continue;
        for (const whole of same.lengths) {
          const spelling = same.spellings.get(text.slice(end - length, end - length + whole));
          if (spelling !== undefined) found(spelling);
        }
      }
    },
  };
}
