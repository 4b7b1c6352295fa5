import type { TradeFigure } from '../dataset/types';
import type { Facts } from './facts';

/** The trade figure of an id, a former one too; null where the record has none. */
export function figureOf({ dataset }: Facts, id: string): TradeFigure | null {
  const names = ({ id: own, formerIds = [] }: TradeFigure): readonly string[] => [own, ...formerIds];
  return dataset.trade.find((figure) => names(figure).includes(id)) ?? null;
}
