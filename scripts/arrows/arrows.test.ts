import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findViolations, type SourceFile } from './findViolations';

const ROOT = join(import.meta.dirname, '..', '..');

/** Every script file of `src/`, as the checker wants it. */
function readSource(): SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .map((path) => ({ path, source: readFileSync(join(ROOT, path), 'utf8') }));
}

const file = (path: string, source: string): SourceFile => ({ path, source });

describe('the house', () => {
  it('keeps its arrows', () => {
    const files = readSource();
    expect(files.length).toBeGreaterThan(0);
    expect(findViolations(files)).toEqual([]);
  });
});

describe('a forbidden edge is named', () => {
  it.each([
    [
      'room to room',
      'src/rooms/trade/X.tsx',
      "import { Y } from '../events/Y';",
      'src/rooms/trade/X.tsx → src/rooms/events/Y: a room may not import another room',
    ],
    ['against the flow', 'src/query/a.ts', "import { s } from '../store/s';", 'query may not import store'],
    [
      'into the entry',
      'src/ui/A.tsx',
      "import { App } from '../App';",
      'a room may not import the entry files',
    ],
    ['re-export', 'src/lib/a.ts', "export * from '../query/view';", 'lib may not import query'],
    ['re-export by name', 'src/lib/a.ts', "export { a } from '../ui/A';", 'lib may not import ui'],
    ['loaded later', 'src/ui/A.tsx', "const a = import('../rooms/trade/T');", 'ui may not import rooms'],
    ['loaded by a made-up name', 'src/ui/A.tsx', 'const a = import(b);', '(computed)'],
    ['worker', 'src/lib/a.ts', "new URL('../query/w.ts', import.meta.url);", 'lib may not import query'],
    ['type in a type', 'src/lib/a.ts', "type A = import('../query/view').View;", 'lib may not import query'],
    [
      'value where types',
      'src/query/a.ts',
      "import { b } from '../dataset/schema';",
      'query may import only src/dataset/types.ts',
    ],
    [
      'value among types',
      'src/i18n/a.ts',
      "import { type A, b } from '../query/view';",
      'i18n may import only types from query',
    ],
    [
      'past the types',
      'src/rooms/trade/X.tsx',
      "import type { A } from '../../dataset/schema';",
      'rooms may import only src/dataset/types.ts from dataset',
    ],
    [
      'room to the door',
      'src/rooms/share/A.tsx',
      "import { a } from '../../address/codec';",
      'import address',
    ],
    ['out of src', 'src/query/a.ts', "import a from '../../data/events.json';", 'outside it'],
    ['test code', 'src/query/a.ts', "import { anEvent } from '../testing/anEvent';", 'test code'],
    ['style of another room', 'src/rooms/trade/X.tsx', "import '../events/Y.module.css';", 'another room'],
    [
      'package',
      'src/query/a.ts',
      "import { useState } from 'react';",
      'src/query/a.ts → react: query may not',
    ],
    ['package path', 'src/ui/A.tsx', "import { z } from 'zod/mini';", 'src/ui/A.tsx → zod/mini'],
    ['node', 'src/lib/a.ts', "import fs from 'node:fs';", 'node:fs'],
    ['chart elsewhere', 'src/rooms/events/X.tsx', "import { Bar } from 'recharts';", 'this file may not'],
    ['table elsewhere', 'src/rooms/trade/X.tsx', "import { t } from '@tanstack/react-table';", 'this file'],
    [
      'react in the store',
      'src/store/createViewStore.ts',
      "import { use } from 'react';",
      'this file may not',
    ],
    [
      'bundled data elsewhere',
      'src/dataset/checks.ts',
      "import d from 'virtual:dataset';",
      'this file may not',
    ],
    [
      'messages outside i18n',
      'src/rooms/events/A.tsx',
      "import { useTranslations } from 'use-intl';",
      'rooms',
    ],
    ['unknown room', 'src/shared/a.ts', '', 'no room "shared"'],
    ['empty name', 'src/lib/utils.ts', '', 'name the file after its main export'],
    ['index file', 'src/query/index.ts', '', 'name the file after its main export'],
  ])('%s', (_name, path, source, expected) => {
    const found = findViolations([file(path, source)]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  it.each([
    ['src/query/a.ts', 'const today = new Date();', 'new Date()'],
    ['src/query/a.ts', 'const today = Date();', 'new Date()'],
    ['src/query/a.ts', 'export const now = () => Date.now();', 'Date.now'],
    ['src/address/a.ts', 'export const here = window.location;', 'window'],
    ['src/address/a.ts', "const w = globalThis['window'];", 'globalThis'],
    ['src/query/a.ts', 'const list = new Intl.ListFormat();', 'Intl'],
    ['src/query/a.ts', 'export const f = (a: string, b: string) => a.localeCompare(b);', '.localeCompare'],
    ['src/query/a.ts', 'export const f = (a = document) => a;', 'document'],
    ['src/files/a.ts', 'export const kept = () => localStorage.x;', 'localStorage'],
    ['src/rooms/trade/A.tsx', 'const f = new Intl.NumberFormat();', 'Intl'],
    ['src/rooms/share/A.tsx', 'window.history.back();', 'window.history'],
    ['src/store/hooks.ts', 'history.back();', 'history'],
  ])('%s: %s', (path, source, name) => {
    expect(findViolations([file(path, source)]).join('\n')).toContain(`${path} → ${name}: `);
  });

  it('finds cycles, also through a third file, but not through types', () => {
    const cycle = [
      file('src/lib/a.ts', "import { b } from './b';"),
      file('src/lib/b.ts', "import { c } from './c';"),
      file('src/lib/c.ts', "import { a } from './a';"),
    ];
    const expected = 'src/lib/a.ts → src/lib/b.ts → src/lib/c.ts → src/lib/a.ts: import cycle';
    expect(findViolations(cycle)).toEqual([expected]);
    const typed = file('src/lib/c.ts', "import type { A } from './a';");
    expect(findViolations([...cycle.slice(0, 2), typed])).toEqual([]);
  });
});

describe('an allowed edge passes', () => {
  it.each([
    ['src/query/a.ts', "import { type Day, LATEST_DAY } from '../dataset/types';"],
    ['src/i18n/a.ts', "import type { View } from '../query/view';"],
    ['src/query/a.ts', 'export const at = (day: string) => new Date(day); // not the clock'],
    ['src/query/a.ts', 'export const f = ({ location, document }: Row) => location + document;'],
    ['src/query/a.ts', 'export const f = (row: Row) => row.window + row.history;'],
    ['src/query/a.ts', 'export type F = { document: Date; at: Intl.NumberFormat };'],
    ['src/rooms/trade/X.tsx', "import { Bar } from 'recharts';\nimport styles from './X.module.css';"],
    ['src/rooms/events/X.tsx', "import { useTable } from '@tanstack/react-table';"],
    ['src/rooms/events/X.tsx', "import type { EventRow } from '../../dataset/types';"],
    ['src/dataset/loadDataset.ts', "import raw from 'virtual:dataset';"],
    ['src/store/hooks.ts', "import { useStore } from 'zustand';\nimport { use } from 'react';"],
    ['src/store/syncAddress.ts', 'window.history.pushState(null, "", "");'],
    ['src/i18n/Provider.tsx', "import { use } from 'react';\nimport { IntlProvider } from 'use-intl';"],
    [
      'src/main.tsx',
      "import { createRoot } from 'react-dom/client';\nimport { codec } from './address/codec';",
    ],
    ['src/query/a.test.ts', "import { render } from '@testing-library/react';\nnew Date();"],
  ])('%s: %s', (path, source) => {
    // Files the edges lead to, so that they resolve as they do in the house.
    const types = file('src/dataset/types.ts', '');
    expect(findViolations([file(path, source), types])).toEqual([]);
  });
});
