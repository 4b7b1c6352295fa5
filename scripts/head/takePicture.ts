import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../findBrowser';
import { serveFolder } from '../paint/serveFolder';
import { PICTURE } from './headTags';

/** Recent years, so that bars and names are wide; two offices; one day, drawn through chart and lanes. */
const VIEW =
  '?year=2005..latest&cols=date,event&lanes=vn-general-secretary,cn-general-secretary,vn-prime-minister,cn-premier&on=2023-12-12&lang=en';

/** A card shows the picture at about half its size: laid out smaller than it is taken, all is larger. */
const ZOOM = 1.2;

/** What only a hand can use stands aside; what is left is the page's own, set for a picture. */
const STYLE = `
  html { overflow: hidden; }
`;

/**
 * A picture of the built site in `folder`, as PNG of the size that link previews ask for. `browser` is
 * the path of a Chromium. Rejects if the page does not become ready.
 */
export async function takePicture(folder: string, browser: string): Promise<Buffer> {
  const served = await serveFolder(folder);
  const program = await chromium.launch({ executablePath: browser, args: [...CHROMIUM_FLAGS] });
  try {
    const page = await program.newPage({
      viewport: { width: PICTURE.width / ZOOM, height: PICTURE.height / ZOOM },
      deviceScaleFactor: ZOOM,
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
