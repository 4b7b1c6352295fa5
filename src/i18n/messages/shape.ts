import type { en } from './en';

type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** Every key of the English messages, with any text. That the ICU arguments agree is a test. */
export type Messages = Translated<typeof en>;
