import { oneLine } from './sentences';

/**
 * What LaTeX takes for something else, as a command that prints it. Braces never stand alone, not
 * even behind a backslash: BibTeX counts them before LaTeX reads them.
 */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '`': '\\textasciigrave{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
};

/** Signs that LaTeX joins into one: two hyphens to a dash, two apostrophes to a quotation mark. */
const LIGATURE = /[-',<>](?=[-',<>])/g;

/** A text as it stands in a field of BibTeX, on one line; other scripts stay as they are. */
export function escapeLatex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}^~`%&#$_]/g, (sign) => COMMANDS[sign] ?? sign)
    .replace(LIGATURE, '$&{}');
}
