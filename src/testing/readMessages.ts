import type { MessageTree } from '../../scripts/compileMessages';

/** Every message by its whole key: `filters.clearAll`. */
export function flatten(tree: MessageTree, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value] as const] : [...flatten(value, `${path}${key}.`)],
    ),
  );
}

export type Argument = {
  readonly name: string;
  readonly kind: string;
  readonly selectors: readonly string[];
};

/** Reads as much of ICU as the messages use: arguments and plurals, no quoting (a test sees to that). */
export function argumentsOf(message: string): readonly Argument[] {
  return blocks(message).flatMap(({ body }): readonly Argument[] => {
    const [name = '', kind = 'text'] = body.split(',', 2).map((part) => part.trim());
    const branches = kind === 'plural' ? blocks(body) : [];
    const selectors = branches.map(
      ({ before }) =>
        before
          .trim()
          .split(/[\s,]+/)
          .at(-1) ?? '',
    );
    return [{ name, kind, selectors }, ...branches.flatMap((branch) => argumentsOf(branch.body))];
  });
}

/** What stands in the outermost braces, and the text between them and the block before. */
function blocks(text: string): readonly { before: string; body: string }[] {
  const found: { before: string; body: string }[] = [];
  let depth = 0;
  let start = 0;
  let before = '';
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{' && depth++ === 0) {
      before = text.slice(start, at);
      start = at + 1;
    } else if (text[at] === '}' && --depth === 0) {
      found.push({ before, body: text.slice(start, at) });
      start = at + 1;
    }
    if (depth < 0) break;
  }
  if (depth !== 0) throw new Error(`braces do not match: ${text}`);
  return found;
}
