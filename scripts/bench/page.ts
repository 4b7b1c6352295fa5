import { measureAll } from './measureAll';

/** What the browser runs; the script that opened the page calls it. */
Object.assign(globalThis, { measureAll });
