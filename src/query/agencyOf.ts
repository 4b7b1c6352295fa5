import type { Source } from '../dataset/types';

/**
 * Who stands behind a source: the publisher without the outlet in brackets ("Xinhua" of "Xinhua
 * (China.org.cn)"), so that a wire report and its reprints count as one. A source that names nobody
 * stands for itself.
 */
export function agencyOf({ publisher, id }: Pick<Source, 'publisher' | 'id'>): string {
  return publisher === null ? id : publisher.replace(/\s*\(.*$/, '');
}
