declare module 'virtual:dataset/outline' {
  import type { Dataset } from './types';

  export const outline: Dataset;
}

declare module 'virtual:dataset/rest' {
  import type { Rest } from './outline';

  export const rest: Rest;
}
