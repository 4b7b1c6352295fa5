import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameClass } from './nameClass';

describe('a class', () => {
  it('is named after itself and its file, the same each time', () => {
    const [name, again] = ['', '?used'].map((query) => nameClass('panel', `/any/Popover.module.css${query}`));
    expect(name).toMatch(/^panel_[a-zA-Z]{3}$/);
    expect(again).toBe(name);
    expect(nameClass('panel', '/any/Panel.module.css')).not.toBe(name);
  });

  it('is that of one file only: no two files of the page have the same mark', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      basename(file).endsWith('.module.css'),
    );
    const names = files.map((file) => nameClass('a', new URL(`../src/${file}`, import.meta.url).pathname));
    expect(new Set(names).size).toBe(files.length);
  });
});
