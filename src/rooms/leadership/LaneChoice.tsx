import { useSpeech } from '../../i18n/SpeechProvider';
import { chosenLanes, laneGroups, withLanes } from '../../query/laneChoice';
import { useChange, useFacts, useViewPart } from '../../store/hooks';
import { Button } from '../../ui/Button';
import styles from './LaneChoice.module.css';

/** Offices by body, to be chosen one by one or a body at a time; none chosen: all are shown. */
export function LaneChoice() {
  const { words, say } = useSpeech();
  const facts = useFacts();
  const view = useViewPart((present) => present);
  const change = useChange();
  const chosen = chosenLanes(facts, view);
  const set = (ids: readonly string[], shown: boolean) =>
    change((before) => withLanes(facts, before, ids, shown));
  const labelOf = (body: string) => {
    const term = facts.dataset.vocabulary.bodies.find(({ id }) => id === body);
    return term ? say(term.label) : body;
  };
  return (
    <>
      <Button
        disabled={view.lanes.length === 0}
        onClick={() => change((before) => ({ ...before, lanes: [] }))}
      >
        {words('leadership.allOffices')}
      </Button>
      {laneGroups(facts).map(({ body, offices }) => {
        const ids = offices.map(({ id }) => id);
        const whole = chosen !== null && ids.every((id) => chosen.has(id));
        return (
          <fieldset key={body} className={styles.group}>
            <legend className="unseen">{labelOf(body)}</legend>
            <label className={styles.body}>
              <input type="checkbox" checked={whole} onChange={() => set(ids, !whole)} />
              {words('leadership.allOf', { body: labelOf(body) })}
            </label>
            {offices.map(({ id, name }) => {
              const shown = chosen?.has(id) ?? false;
              return (
                <label key={id} className={styles.office}>
                  <input type="checkbox" checked={shown} onChange={() => set([id], !shown)} />
                  {say(name)}
                </label>
              );
            })}
          </fieldset>
        );
      })}
    </>
  );
}
