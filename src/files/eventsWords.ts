/** An event as a file says it, in the reader's words; what no source says is empty. */
export type EventWords = {
  readonly date: string;
  readonly title: string;
  readonly type: string;
  readonly status: string;
  readonly country: string;
  readonly city: string;
  /** City and country, in the language's order. */
  readonly place: string;
  readonly people: readonly PersonWords[];
  readonly topics: readonly string[];
  readonly summary: string;
  /** What was agreed, proposed and said: "Agreed: …". */
  readonly points: readonly string[];
  readonly sources: readonly SourceWords[];
  /** Whole address of the event. */
  readonly permalink: string;
};

/** Somebody with the offices held on the date. */
type PersonWords = { readonly name: string; readonly offices: readonly string[] };

type SourceWords = {
  readonly publisher: string | null;
  readonly title: string;
  readonly url: string | null;
};

/** "Tô Lâm (General Secretary, President)" */
export function personText({ name, offices }: PersonWords): string {
  return offices.length > 0 ? `${name} (${offices.join(', ')})` : name;
}

/** "Báo Mới — Title — https://…" */
export function sourceText({ publisher, title, url }: SourceWords): string {
  return [publisher, title, url].filter((part) => part !== null).join(' — ');
}
