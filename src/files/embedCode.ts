import type { Embed } from '../query/view';
import { MESSAGE_SOURCE } from './heightMessage';
import { element } from './xml';

type Parts = {
  readonly embed: Embed;
  /** Address of the part, absolute. */
  readonly src: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** Whether the page it stands in makes the frame as tall as what is in it, by a script. */
  readonly follows: boolean;
};

/** CSS pixels a part usually takes at the width of an article; without the script, more of it scrolls. */
const HEIGHTS: Readonly<Record<Embed, number>> = { table: 1100, trade: 800, leadership: 1500 };

/**
 * All a part needs. Its own origin: its scripts are modules, which a host without CORS headers would
 * refuse to a frame of none. Popups: its links open beside the page it stands in, and not sandboxed.
 */
const NEEDED = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
/** The chart can be saved as a picture. */
const SANDBOX: Readonly<Record<Embed, string>> = {
  table: NEEDED,
  trade: `${NEEDED} allow-downloads`,
  leadership: NEEDED,
};

/** HTML that shows one part of the page in another page. Whatever the texts are, it is one frame and at most one script. */
export function embedCode({ embed, src, title, follows }: Parts): string {
  const frame = element('iframe', {
    src,
    title: title.replace(/\s+/g, ' '),
    loading: 'lazy',
    style: 'width:100%;border:0',
    height: HEIGHTS[embed],
    sandbox: SANDBOX[embed],
    referrerpolicy: 'no-referrer',
  }).replace(/\/>$/, '></iframe>');
  return follows ? `${frame}\n${listener(new URL(src).origin)}` : frame;
}

/** Takes heights from frames of this origin only, each for the frame that sent it. */
function listener(origin: string): string {
  return `<script>
addEventListener('message', ({ source, origin, data }) => {
  if (origin !== ${inScript(origin)} || data?.source !== ${inScript(MESSAGE_SOURCE)}) return;
  if (data.type !== 'height' || data.version !== 1 || !Number.isInteger(data.height)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.height = data.height;
  }
});
</script>`;
}

/** A text as a literal that cannot end the script it stands in. */
function inScript(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}
