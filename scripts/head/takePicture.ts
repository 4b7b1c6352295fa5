import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../findBrowser';
import { serveFolder } from '../paint/serveFolder';
import { PICTURE } from './headTags';

/** Recent years, so that bars and names are wide; one office; one day, drawn through chart and lanes. */
const VIEW =
  '?year=2008..latest&cols=date,event&lanes=vn-general-secretary,cn-general-secretary&on=2023-12-12&lang=en';

/** A card shows the picture at half its size or less: laid out smaller than it is taken, all is larger. */
const LAID_OUT = { width: 1080, height: 567 } as const;

/** The page's own parts, set in two columns for a picture; what only a hand can use stands aside. */
const STYLE = `
  html, body { overflow: hidden; }
  nav, [role=tablist], #about, footer, h1 ~ div, #trade header > :not(h2), #trade details { display: none; }
  [aria-label=Filters] > :first-child, [aria-label=Filters] > :last-child > :first-child { display: none; }
  #leadership section > :not(header, [data-of-view]) { display: none; }
  #events button { visibility: hidden; }
  #root > div {
    display: grid;
    grid-template: 'head charts' auto 'strip charts' auto 'events charts' 1fr / 1fr 1fr;
    gap: 0 24px;
    height: 100vh;
    padding: 22px 28px 0;
  }
  main, main > :has(> #events) { display: contents; }
  header:has(> h1) { grid-area: head; margin: 0; }
  h1 { font-size: 39px; line-height: 1.2; }
  h1 + p { flex-basis: 100%; font-size: 0; }
  h1 + p span { font-size: 17px; }
  [aria-label=Filters] { grid-area: strip; min-width: 0; margin: 22px 0 0; }
  #events { grid-area: events; display: block; min-width: 0; }
  :has(> #trade) {
    grid-area: charts;
    display: grid;
    grid-template-columns: 1fr;
    align-content: start;
    position: static;
    min-width: 0;
    max-height: none;
    overflow: visible;
  }
  section > header { min-height: 0; margin: 0 0 8px; }
  #trade header + div { grid-template-columns: max-content 1fr; gap: 20px; }
  #trade header + div b { font-size: 19px; }
`.replaceAll(';', ' !important;');

/**
 * A picture of the built site in `folder`, as PNG of the size that link previews ask for. `browser` is
 * the path of a Chromium. Rejects if the page does not become ready.
 */
export async function takePicture(folder: string, browser: string): Promise<Buffer> {
  const served = await serveFolder(folder);
  const program = await chromium.launch({ executablePath: browser, args: [...CHROMIUM_FLAGS] });
  try {
    const page = await program.newPage({
      viewport: LAID_OUT,
      deviceScaleFactor: PICTURE.width / LAID_OUT.width,
      colorScheme: 'light',
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: 'UTC',
    });
    await page.goto(`${served.url}${VIEW}`);
    await page.addStyleTag({ content: STYLE });
    await page.waitForSelector('html[data-ready="true"]');
    await page.evaluate(() => document.fonts.ready);
    return await page.screenshot({ animations: 'disabled' });
  } finally {
    await program.close();
    await served.close();
  }
}
