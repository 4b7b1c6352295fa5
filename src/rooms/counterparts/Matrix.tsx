import { useSpeech } from '../../i18n/SpeechProvider';
import { type Counterpart, type Counterparts, inOrder } from '../../query/counterparts';
import { type Orders, withOrder } from '../../query/view';
import { useChange, useViewPart } from '../../store/hooks';
import styles from './Matrix.module.css';
import { moveAmongCells } from './moveAmongCells';
import { PairCell } from './PairCell';
import { SortButton } from './SortButton';

type Props = {
  readonly met: Counterparts;
  /** Those shown of each side, most frequent first. */
  readonly vn: readonly Counterpart[];
  readonly cn: readonly Counterpart[];
};

type Order = Orders['vn-counterparts'];

const sorted = (order: Order, by: Order) => {
  if (order !== by) return 'none';
  return by === 'name' ? 'ascending' : 'descending';
};

/** People by people: a row for each of Vietnam's, a column for each of China's. */
export function Matrix({ met, vn, cn }: Props) {
  const { words, say, locale, number } = useSpeech();
  const { 'vn-counterparts': rowOrder, 'cn-counterparts': columnOrder } = useViewPart((view) => view.order);
  const change = useChange();
  const setOrder = (order: Partial<Orders>) => change((view) => withOrder(view, order));
  const rows = inOrder(vn, rowOrder, locale);
  const columns = inOrder(cn, columnOrder, locale);
  const most = Math.max(...vn.flatMap((a) => cn.map((b) => met.together(a.person.id, b.person.id))));
  return (
    <div className={styles.scroll}>
      <table className={styles.table} onKeyDown={moveAmongCells}>
        <caption className="unseen">{words('counterparts.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={styles.corner} aria-sort={sorted(rowOrder, 'name')}>
              <SortButton
                name={words('counterparts.sortRowsByName')}
                label={words('counterparts.vn')}
                sorted={rowOrder === 'name' ? 'ascending' : null}
                onChoose={() => setOrder({ 'vn-counterparts': 'name' })}
              />
            </th>
            <th
              scope="colgroup"
              colSpan={columns.length}
              className={styles.side}
              aria-sort={sorted(columnOrder, 'name')}
            >
              <SortButton
                name={words('counterparts.sortColumnsByName')}
                label={words('counterparts.cn')}
                sorted={columnOrder === 'name' ? 'ascending' : null}
                onChoose={() => setOrder({ 'cn-counterparts': 'name' })}
              />
            </th>
            <th scope="col" rowSpan={2} className={styles.total} aria-sort={sorted(rowOrder, '-total')}>
              <SortButton
                name={words('counterparts.sortRowsByTotal')}
                label={words('counterparts.total')}
                sorted={rowOrder === '-total' ? 'descending' : null}
                onChoose={() => setOrder({ 'vn-counterparts': '-total' })}
              />
            </th>
          </tr>
          <tr>
            {columns.map(({ person }) => (
              <th key={person.id} scope="col" className={styles.column}>
                <span>{say(person.name)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ person, events }) => (
            <tr key={person.id}>
              <th scope="row" className={styles.row}>
                {say(person.name)}
              </th>
              {columns.map((other) => (
                <PairCell
                  key={other.person.id}
                  vn={person}
                  cn={other.person}
                  count={met.together(person.id, other.person.id)}
                  most={most}
                />
              ))}
              <td className={styles.total}>{number(events)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles.row} aria-sort={sorted(columnOrder, '-total')}>
              <SortButton
                name={words('counterparts.sortColumnsByTotal')}
                label={words('counterparts.total')}
                sorted={columnOrder === '-total' ? 'descending' : null}
                onChoose={() => setOrder({ 'cn-counterparts': '-total' })}
              />
            </th>
            {columns.map(({ person, events }) => (
              <td key={person.id}>{number(events)}</td>
            ))}
            <td className={styles.total}>{number(met.events)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
