declare module 'virtual:dataset' {
  import type { Dataset } from './types';

  export const dataset: Dataset;
}
