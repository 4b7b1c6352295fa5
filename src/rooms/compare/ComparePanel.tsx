import { useMemo } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { compareSelections, viewOf } from '../../query/compareSelections';
import { describeView } from '../../query/describeView';
import { createSelect } from '../../query/select';
import { useFacts, useSelection, useView } from '../../store/hooks';
import { Panel } from '../../ui/Panel';
import { CompareActions } from './CompareActions';
import styles from './ComparePanel.module.css';
import { LeaderChanges } from './LeaderChanges';
import { TypesTable } from './TypesTable';
import { YearsPicture } from './YearsPicture';

/** Two selections side by side. */
export function ComparePanel() {
  const { words, sentence } = useSpeech();
  const facts = useFacts();
  const view = useView();
  const a = useSelection();
  const b = useOther();
  const title = words('compare.title');
  const comparison = b && compareSelections(facts, { view, ...a }, { view: b.view, ...b.selection });
  return (
    <Panel name={title} heading={title}>
      <dl className={styles.sides}>
        <div>
          <dt>{words('compare.now')}</dt>
          <dd>{sentence(describeView(facts, view, a))}</dd>
        </div>
        {b && (
          <div>
            <dt>{words('compare.kept')}</dt>
            <dd>{sentence(describeView(facts, b.view, b.selection))}</dd>
          </div>
        )}
      </dl>
      {!b && <p className={styles.none}>{words('compare.none')}</p>}
      <CompareActions />
      <LeaderChanges />
      {comparison && (
        <>
          <TypesTable comparison={comparison} />
          <YearsPicture years={comparison.years} />
        </>
      )}
    </Panel>
  );
}

/** B, selected as A is. */
function useOther() {
  const { locale } = useSpeech();
  const facts = useFacts();
  const view = useView();
  const { vs } = view;
  const select = useMemo(() => createSelect(facts), [facts]);
  const other = vs && viewOf(view, vs);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the view only B matters to what is selected
  const selection = useMemo(() => other && select(other, locale), [select, vs, locale]);
  return other && selection && { view: other, selection };
}
