/**
 * The house rules as data: what each room of `src/` may import and which names of the platform it
 * must not touch. Read beside docs: dataset → query → store → rooms, one way.
 */

/** How far one room may reach into another: everything, types only, or one file only. */
export type Reach = 'all' | 'types' | { readonly only: string };

/** A package a room may use; `files` narrows it to paths that match. */
export type PackageRule = { readonly name: string; readonly files?: RegExp };

export type RoomRule = {
  readonly rooms: Readonly<Record<string, Reach>>;
  readonly packages: readonly PackageRule[];
  /** True if the room must give the same answer on every machine, at any hour, without a page. */
  readonly pure?: true;
};

/** The row types and their few constants; it loads neither the schema nor its library. */
const DATASET_TYPES: Reach = { only: 'src/dataset/types.ts' };
const REACT: PackageRule = { name: 'react' };
const FONTS: PackageRule = { name: '@fontsource*' };

const ENTRY_ROOMS = ['lib', 'dataset', 'query', 'address', 'store', 'files', 'i18n', 'ui', 'rooms', 'styles'];

/** Room → what it may import. A room that is not listed may not exist. */
export const ROOMS: Readonly<Record<string, RoomRule>> = {
  lib: { rooms: {}, packages: [] },
  dataset: {
    rooms: { lib: 'all' },
    packages: [
      { name: 'zod' },
      { name: 'edtf' },
      { name: 'virtual:dataset', files: /^src\/dataset\/loadDataset\.ts$/ },
    ],
  },
  query: { rooms: { lib: 'all', dataset: DATASET_TYPES }, packages: [], pure: true },
  address: { rooms: { lib: 'all', query: 'all' }, packages: [], pure: true },
  files: {
    rooms: { lib: 'all', dataset: 'all', query: 'all' },
    packages: [{ name: 'papaparse' }, { name: 'ics' }],
    pure: true,
  },
  store: {
    rooms: { lib: 'all', dataset: 'all', query: 'all', address: 'all' },
    packages: [
      { name: 'zustand' },
      { name: 'react', files: /^src\/store\/(hooks|use[A-Z]|LargeViewProvider)/ },
    ],
  },
  // Both sides of the worker of a large record. No entry of the page may import it: what is shipped is small.
  remote: { rooms: { lib: 'all', query: 'all' }, packages: [] },
  i18n: {
    rooms: { lib: 'all', query: 'types', dataset: DATASET_TYPES },
    packages: [
      { name: 'use-intl' },
      { name: 'virtual:messages', files: /^src\/i18n\/loadMessages\.ts$/ },
      { name: 'react', files: /\.tsx$/ },
    ],
  },
  ui: { rooms: { lib: 'all' }, packages: [REACT, { name: 'react-dom' }, { name: '@base-ui/react' }] },
  rooms: {
    rooms: {
      lib: 'all',
      store: 'all',
      query: 'all',
      files: 'all',
      i18n: 'all',
      ui: 'all',
      dataset: DATASET_TYPES,
    },
    packages: [
      REACT,
      { name: 'recharts', files: /^src\/rooms\/trade\// },
      { name: '@tanstack/*', files: /^src\/rooms\/events\// },
      { name: 'uqr', files: /^src\/rooms\/share\// },
    ],
  },
  styles: { rooms: {}, packages: [FONTS] },
  worker: { rooms: {}, packages: [] },
  entry: {
    rooms: Object.fromEntries(ENTRY_ROOMS.map((room): [string, Reach] => [room, 'all'])),
    packages: [REACT, { name: 'react-dom' }, FONTS],
  },
};

/** Names of the browser, the clock, chance and the machine's language. */
const IMPURE =
  'window document globalThis self navigator location history localStorage sessionStorage performance ' +
  'fetch Intl Date.now new·Date() Math.random .localeCompare .toLocaleString .toLocaleDateString ' +
  '.toLocaleTimeString .toLocaleLowerCase .toLocaleUpperCase';

export type NameRule = {
  readonly names: readonly string[];
  readonly forbiddenIn: (path: string, room: string) => boolean;
  readonly reason: string;
};

export const NAME_RULES: readonly NameRule[] = [
  {
    names: IMPURE.split(' ').map((name) => name.replace('·', ' ')),
    forbiddenIn: (_path, room) => ROOMS[room]?.pure === true,
    reason: 'this room is pure: pass it in as an argument',
  },
  {
    names: ['Intl', '.toLocaleString', '.toLocaleDateString', '.toLocaleTimeString'],
    forbiddenIn: (_path, room) => room !== 'i18n' && ROOMS[room]?.pure !== true,
    reason: 'locale formats belong to i18n',
  },
  {
    names: ['history', 'window.history', 'globalThis.history', '.pushState', '.replaceState'],
    forbiddenIn: (path, room) => path !== 'src/store/syncAddress.ts' && ROOMS[room]?.pure !== true,
    reason: 'only src/store/syncAddress.ts may touch the browser history',
  },
];

/** File names that say nothing about what is inside. */
export const EMPTY_NAME = /^(index|utils?|helpers?)\./i;
