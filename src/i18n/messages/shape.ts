import type { en } from './en';

type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** Every key of the English messages, with any text. That the ICU arguments agree is a test. */
export type Messages = Translated<typeof en>;

type Compiled<T> = {
  readonly [K in keyof T]: T[K] extends string ? string | readonly unknown[] : Compiled<T[K]>;
};

/** The messages as the page gets them: those with arguments or tags are lists of parts, see `scripts/compileMessages.ts`. */
export type CompiledMessages = Compiled<typeof en>;

/** Those that are there: what the first view says, or all. Of a section in `later.ts` some words may be missing. */
export type PresentMessages = { readonly [K in keyof CompiledMessages]?: Partial<CompiledMessages[K]> };
