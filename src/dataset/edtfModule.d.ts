/** The library ships no types; its parse tree is judged by a schema in `parseEdtf`. */
declare module 'edtf' {
  export function parse(text: string, options?: { level?: 0 | 1 | 2; types?: readonly string[] }): unknown;
}
