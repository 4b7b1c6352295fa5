/** The library ships no types; this is what the benchmark uses of it. */
declare module 'itemsjs' {
  type Bucket = { readonly key: string; readonly doc_count: number };
  type Search = {
    readonly per_page: number;
    readonly sort?: string;
    readonly filters?: Readonly<Record<string, readonly (string | number)[]>>;
  };
  type Found<Item> = {
    readonly pagination: { readonly total: number };
    readonly data: {
      readonly items: readonly Item[];
      readonly aggregations: Readonly<Record<string, { readonly buckets: readonly Bucket[] }>>;
    };
  };
  type Aggregation = {
    readonly size: number;
    readonly conjunction: boolean;
    readonly hide_zero_doc_count: boolean;
    readonly sort: 'key';
  };
  type Configuration = {
    native_search_enabled: boolean;
    sortings: Readonly<Record<string, { readonly field: string; readonly order: 'asc' | 'desc' }>>;
    aggregations: Readonly<Record<string, Aggregation>>;
  };
  // biome-ignore lint/style/noDefaultExport: that is how it is exported
  export default function itemsjs<Item>(
    items: readonly Item[],
    configuration: Configuration,
  ): { readonly search: (search: Search) => Found<Item> };
}
