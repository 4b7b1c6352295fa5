/**
 * Shorter forms of a name, longest first, by the name's own rules: a Vietnamese name keeps its given
 * (last) name ("Lê Hoài Trung", "Lê H. Trung", "L.H.Trung", "Trung"), a Chinese one its
 * family (first) name in either reading ("Xi Jinping", "Xi"; "Tập Cận Bình", "Tập"); in characters, without spaces, it is short already.
 */
export function shortNames(name: string, side: 'vn' | 'cn' | 'other'): readonly string[] {
  const words = name.split(' ');
  const [first = name] = words;
  const last = words.at(-1) ?? name;
  if (words.length < 2) return [name];
  if (side === 'cn') return [name, first];
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
