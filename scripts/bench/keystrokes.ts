import { cleanText } from '../../src/query/view';

/** What has been typed so far. */
export type Keystroke = {
  readonly q: string;
  /** Latin words that are nobody's name: every contender takes them for the beginnings of words. */
  readonly isPlain: boolean;
};

type Typed = { readonly text: string; readonly isPlain: boolean };

const plain = (text: string): Typed => ({ text, isPlain: true });
const other = (text: string): Typed => ({ text, isPlain: false });

/** Three rounds of what readers look for: things, places, numbers, people, in three languages. */
const ROUNDS: readonly (readonly Typed[])[] = [
  [plain('đường sắt'), plain('border gate'), other('铁路')],
  [
    plain('đường sắt khổ'),
    plain('fishing'),
    plain('van kien 123'),
    other('Nguyễn Văn Văn'),
    other('铁路'),
    other('会谈'),
  ],
  [
    plain('sầu riêng'),
    plain('railway'),
    plain('document 77'),
    other('Lý Hoa Hùng'),
    other('边境'),
    other('访问'),
  ],
];

/** A round of texts typed letter by letter; what is typed stays as the page keeps it. */
export function keystrokesOf(round: number): readonly Keystroke[] {
  const typed = ROUNDS[round % ROUNDS.length] ?? [];
  return typed.flatMap(({ text, isPlain }) => {
    const letters = [...text];
    const queries = letters.map((_, at) => cleanText(letters.slice(0, at + 1).join('')));
    return [...new Set(queries)].map((q) => ({ q, isPlain }));
  });
}
