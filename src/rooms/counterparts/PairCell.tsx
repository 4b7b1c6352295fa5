import type { CSSProperties } from 'react';
import type { Person } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import { withPair } from '../../query/counterparts';
import { useChange } from '../../store/hooks';
import { focusFirst } from '../../ui/focusFirst';
import styles from './PairCell.module.css';

type Props = {
  readonly vn: Person;
  readonly cn: Person;
  readonly count: number;
  /** The largest count of the table: the deepest tint. */
  readonly most: number;
};

type Tint = CSSProperties & { readonly '--share': number };

/** How many events two people took part in; a click shows those. */
export function PairCell({ vn, cn, count, most }: Props) {
  const { words, say, number } = useSpeech();
  const change = useChange();
  if (count === 0) return <td />;
  const tint: Tint = { '--share': count / most };
  const show = () => {
    change((view) => withPair(view, vn.id, cn.id));
    focusFirst('#events');
  };
  return (
    <td className={styles.cell}>
      <button
        type="button"
        className={styles.button}
        style={tint}
        aria-label={words('counterparts.cell', { vn: say(vn.name), cn: say(cn.name), count })}
        title={words('counterparts.cell', { vn: say(vn.name), cn: say(cn.name), count })}
        onClick={show}
      >
        {number(count)}
      </button>
    </td>
  );
}
