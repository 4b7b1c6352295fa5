import { lazy, Suspense } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { chosenLanes } from '../../query/laneChoice';
import { useFacts, useView } from '../../store/hooks';
import { Popover } from '../../ui/Popover';

const Offices = lazy(() => import('./LaneChoice').then(({ LaneChoice }) => ({ default: LaneChoice })));

/** Which offices have a lane: a button that says how many, and the choice it opens. */
export function LanesMenu() {
  const { words } = useSpeech();
  const chosen = chosenLanes(useFacts(), useView());
  return (
    <span className="no-print">
      <Popover
        name={words('leadership.lanesShown')}
        active={chosen !== null}
        label={chosen ? words('leadership.lanesSome', { count: chosen.size }) : words('leadership.lanesAll')}
      >
        {() => (
          <Suspense>
            <Offices />
          </Suspense>
        )}
      </Popover>
    </span>
  );
}
