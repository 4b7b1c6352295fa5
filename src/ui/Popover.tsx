import { type CSSProperties, type ReactNode, type ToggleEvent, useId, useState } from 'react';
import styles from './Popover.module.css';

type Props = {
  readonly label: ReactNode;
  /** Name of what opens. */
  readonly name: string;
  readonly active?: boolean;
  /** `strong` for the one main action, `quiet` for a tool that should not draw the eye. */
  readonly strong?: boolean;
  readonly quiet?: boolean;
  readonly align?: 'start' | 'end';
  /** Rendered while open only. */
  readonly children: () => ReactNode;
};

/**
 * A button and what it opens: the browser's own popover, so Escape, a click elsewhere and the way
 * back of the focus are its doing. It hangs under its button by CSS anchors, or where the browser
 * has none by the button's place when opened.
 */
export function Popover({
  label,
  name,
  active = false,
  strong = false,
  quiet = false,
  align = 'start',
  children,
}: Props) {
  const id = useId();
  const anchor = `--anchor-${id.replace(/[^a-z0-9]/gi, '')}`;
  const [open, setOpen] = useState(false);
  const [fallback, setFallback] = useState<CSSProperties>({});
  const follow = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState === 'open') setOpen(true);
    const button = event.currentTarget.previousElementSibling;
    if (event.newState !== 'open' || !button || CSS.supports('anchor-name', '--a')) return;
    const box = button.getBoundingClientRect();
    setFallback({ top: box.bottom + 4, left: Math.max(8, Math.min(box.left, innerWidth - 336)) });
  };
  return (
    <span className={styles.wrap}>
      <button
        type="button"
        className={styles.button}
        data-active={active}
        data-strong={strong}
        data-quiet={quiet}
        popoverTarget={id}
        aria-haspopup="dialog"
        style={{ anchorName: anchor } satisfies CSSProperties}
      >
        {label}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={name}
        className={styles.panel}
        data-align={align}
        style={{ positionAnchor: anchor, ...fallback } satisfies CSSProperties}
        onBeforeToggle={follow}
        // Only once it is closed, and the browser has given the focus back, may its content go.
        onToggle={(event) => {
          if (event.newState === 'closed') setOpen(false);
        }}
      >
        {open && children()}
      </div>
    </span>
  );
}
