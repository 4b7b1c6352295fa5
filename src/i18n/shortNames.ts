/**
 * Shorter forms of a name, longest first, by the name's own rules: a Vietnamese name keeps its given
 * (last) name ("Lê Hoài Trung", "Lê H. Trung", "L.H.Trung", "Trung"), a Chinese one in pinyin its
 * family (first) name ("Xi Jinping", "Xi"); in characters, without spaces, it is short already.
 */
export function shortNames(name: string, side: 'vn' | 'cn' | 'other'): readonly string[] {
  const words = name.split(' ');
  const [first = name] = words;
  const last = words.at(-1) ?? name;
  if (words.length < 2) return [name];
  if (side === 'cn' && words.length === 2) return [name, first];
  const initials = (all: readonly string[]) => all.map((word) => `${[...word][0] ?? ''}.`);
  const middle = words.slice(1, -1);
  const forms = [
    name,
    ...(middle.length > 0 ? [[first, ...initials(middle), last].join(' ')] : []),
    `${initials(words.slice(0, -1)).join('')}${last}`,
    last,
  ];
  return [...new Set(forms)];
}
