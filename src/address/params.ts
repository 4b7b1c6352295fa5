/** Parameters in the order they are written. The contract: names and shapes change only by adding. */
export const PARAMS = [
  'q',
  'year',
  'person',
  'match',
  'type',
  'topic',
  'office',
  'place',
  'sort',
  'cols',
  'event',
  'profile',
  'on',
  'reporter',
  'lang',
  'embed',
  'tab',
  'chart',
  'lanes',
  'tables',
  'vs',
  'figure',
  'order',
  'full',
  'as',
] as const;
export type Param = (typeof PARAMS)[number];

export function isParam(name: string): name is Param {
  return PARAMS.some((param) => param === name);
}
