import { escapeHtml } from './head/escapeHtml';

/** One language's default view, as the components rendered it. */
type Made = { readonly html: string; readonly title: string; readonly description: string };

type Parts = {
  /** `index.html` as the bundler left it. */
  readonly built: string;
  /** Its style sheets: path from the page's folder, and text. */
  readonly styles: readonly { readonly file: string; readonly text: string }[];
  /** Scripts to fetch early, as paths from the page's folder. */
  readonly modules: readonly string[];
  readonly made: Readonly<Record<'en' | 'vi' | 'zh', Made>>;
  /** Tags for the head besides title and description. */
  readonly head: string;
  /** What is read only by those who run no script, and only by machines: last, so that nothing waits for it. */
  readonly plain: string;
  readonly jsonLd: string;
};

/**
 * Puts the page together for the earliest paint: its styles within it, what is seen first before
 * everything else, and every script after that, so that nothing competes with it for a slow line.
 */
export function assemblePage({ built, styles, modules, made, head, plain, jsonLd }: Parts): string {
  const scripts: string[] = [];
  const take = (html: string, tag: RegExp) =>
    html.replace(tag, (found) => {
      scripts.push(found.trim());
      return '';
    });
  let page = built;
  for (const { file, text } of styles) {
    const link = new RegExp(`<link rel="stylesheet"[^>]*${escapeRegExp(file)}"[^>]*>`);
    page = replaceOnce(page, link, `<style>${text.replaceAll('url(./', `url(./${folderOf(file)}`)}</style>`);
  }
  page = take(page, /\s*<script type="module"[^>]*>[\s\S]*?<\/script>/g);
  page = take(page, /\s*<link rel="modulepreload"[^>]*>/g);
  const early = modules.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`);
  page = replaceOnce(page, /<title>.*?<\/title>/, `<title>${escapeHtml(made.en.title)}</title>`);
  page = replaceOnce(page, 'content=""', `content="${escapeHtml(made.en.description)}"`);
  page = replaceOnce(page, '<!--head-->', head);
  page = replaceOnce(
    page,
    '<div id="root" data-language="en">',
    `<div id="root" data-language="en">${made.en.html}`,
  );
  page = replaceOnce(
    page,
    '<!--templates-->',
    `<template id="made-vi">${made.vi.html}</template>\n    <template id="made-zh">${made.zh.html}</template>`,
  );
  const last = [...scripts, ...early, `<noscript>${plain}</noscript>`, jsonLd];
  return replaceOnce(page, '</body>', `${last.map((tag) => `  ${tag}\n  `).join('  ')}</body>`);
}

/** Replaces what must be there; a page without it would be built wrong without a word. */
function replaceOnce(page: string, sought: string | RegExp, text: string): string {
  const replaced = page.replace(sought, () => text);
  if (replaced === page) throw new Error(`index.html has no ${sought}`);
  return replaced;
}

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);
const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
