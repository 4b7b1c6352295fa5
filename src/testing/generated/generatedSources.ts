import type { Evidence, Source } from '../../dataset/types';
import { aSource } from '../aSource';

const COUNT = 40;
const PUBLISHERS = ['Báo Mẫu', 'Tin Nhanh', '样报', 'Sample News', 'Thời Mẫu'] as const;

export const GENERATED_SOURCES: readonly Source[] = Array.from({ length: COUNT }, (_, at) =>
  aSource({
    id: `source-${at + 1}`,
    title: `Tin số ${at + 1}`,
    publisher: PUBLISHERS[at % PUBLISHERS.length] ?? null,
    published: `${1991 + (at % 36)}`,
    language: at % 5 === 2 ? 'zh' : 'vi',
  }),
);

/** One, two or three sources each, made once: events that cite alike share the list. */
export const EVIDENCE: readonly Evidence[][] = GENERATED_SOURCES.flatMap((_, at) =>
  [1, 2, 3].map((count) =>
    Array.from({ length: count }, (_one, next) => GENERATED_SOURCES[(at + next * 7) % COUNT])
      .filter((source) => source !== undefined)
      .map(({ id }) => ({ source: id })),
  ),
);
