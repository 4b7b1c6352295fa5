import compile from 'icu-minify/compile';

/** Messages by key, nested as deep as they are grouped. */
export type MessageTree = { readonly [key: string]: string | MessageTree };

/** The same with every message compiled: plain text stays text, anything else becomes a list of its parts. */
export type CompiledTree = { readonly [key: string]: string | readonly unknown[] | CompiledTree };

/** Compiles ICU messages for `use-intl/format-message/format-only`. Throws where one is no ICU, naming its key. */
export function compileMessages(tree: MessageTree, path = ''): CompiledTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => {
      if (typeof value !== 'string') return [key, compileMessages(value, `${path}${key}.`)];
      try {
        return [key, compile(value)];
      } catch (cause) {
        throw new Error(`${path}${key}: ${cause}`, { cause });
      }
    }),
  );
}

/** Parts the sections named in `later` from the others; the words named there stay with the others too. */
export function splitMessages(tree: CompiledTree, later: Readonly<Record<string, readonly string[]>>) {
  const sections = Object.entries(tree);
  const kept = ([section, words]: (typeof sections)[number]) => [
    section,
    Object.fromEntries(Object.entries(words).filter(([key]) => later[section]?.includes(key) ?? true)),
  ];
  return {
    first: Object.fromEntries(sections.map(kept)),
    later: Object.fromEntries(sections.filter(([section]) => Object.hasOwn(later, section))),
  };
}
