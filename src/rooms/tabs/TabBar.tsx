import type { KeyboardEvent } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { TABS, type Tab } from '../../query/view';
import { useChange, useViewPart } from '../../store/hooks';
import styles from './TabBar.module.css';

type Props = {
  /** Id of the element that holds what the tabs choose. */
  readonly panel: string;
};

/** The element's id, for what is named by its tab. */
export const tabId = (tab: Tab) => `tab-${tab}`;

/** What stands beside the filters: the events, who met whom, or two selections compared. */
export function TabBar({ panel }: Props) {
  const { words } = useSpeech();
  const tab = useViewPart((view) => view.tab);
  const change = useChange();
  const choose = (chosen: Tab) => chosen !== tab && change((view) => ({ ...view, tab: chosen }));
  const onKeyDown = (press: KeyboardEvent) => {
    const next = neighbour(tab, press.key);
    if (!next || press.altKey || press.ctrlKey || press.metaKey) return;
    press.preventDefault();
    choose(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div className={styles.bar} role="tablist" aria-label={words('tabs.label')} onKeyDown={onKeyDown}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={tabId(one)}
          className={styles.tab}
          aria-selected={one === tab}
          aria-controls={panel}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => choose(one)}
        >
          {words(`tabs.${one}`)}
        </button>
      ))}
    </div>
  );
}

/** Where an arrow, Home or End leads; round the ends. */
function neighbour(tab: Tab, key: string): Tab | undefined {
  const at = TABS.indexOf(tab);
  if (key === 'Home') return TABS[0];
  if (key === 'End') return TABS.at(-1);
  if (key === 'ArrowRight') return TABS[(at + 1) % TABS.length];
  return key === 'ArrowLeft' ? TABS.at(at - 1) : undefined;
}
