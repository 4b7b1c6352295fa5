import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './findBrowser';
import { PICTURE } from './head/headTags';
import { takePicture } from './head/takePicture';

/**
 * Takes the picture that link previews show from the built page, and keeps it for builds that have no
 * browser: `npm run build && npm run preview-picture`, before a release.
 */
const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const picture = await takePicture(folder('dist'), findBrowser());
for (const place of ['public', 'dist']) writeFileSync(`${folder(place)}/${PICTURE.file}`, picture);
console.info(`public/${PICTURE.file}: ${Math.round(picture.length / 1000)} kB`);
