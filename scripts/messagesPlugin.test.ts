import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compileMessages } from './compileMessages';
import { messagesPlugin } from './messagesPlugin';

const ENGLISH = fileURLToPath(new URL('../src/i18n/messages/en.ts', import.meta.url));
const served = () =>
  createServer({
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    plugins: [messagesPlugin()],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
let close = async () => {};
afterEach(() => close());

describe('messages as they are served', () => {
  it('are made anew by a change, and the page opens again', async () => {
    const server = await served();
    close = () => server.close();
    const { client } = server.environments;
    const send = vi.spyOn(client.hot, 'send');
    const before = await client.transformRequest('virtual:messages/en');
    expect(before?.code).toContain('"skip":"Skip to the events"');
    expect(await client.transformRequest('virtual:messages/en')).toBe(before);
    server.watcher.emit('change', ENGLISH);
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }));
    expect(await client.transformRequest('virtual:messages/en')).not.toBe(before);
  });

  it('are formatted without a parser, except where it is asked for by name', async () => {
    const server = await served();
    close = () => server.close();
    const { pluginContainer } = server.environments.client;
    const core = await pluginContainer.resolveId('use-intl/core', ENGLISH);
    const formatterFor = async (importer?: string) =>
      (await pluginContainer.resolveId('use-intl/format-message', importer))?.id;
    expect(await formatterFor(core?.id)).toMatch(/format-only\.js$/);
    expect(await formatterFor(ENGLISH)).toMatch(/index\.js$/);
  });
});

describe('compiling', () => {
  it('leaves plain text as it is', () => {
    expect(compileMessages({ a: { b: 'Text, “quoted”' } })).toEqual({ a: { b: 'Text, “quoted”' } });
  });

  it('names the message that is no ICU', () => {
    expect(() => compileMessages({ a: { b: '{count, plural' } })).toThrow(/^a\.b: /);
  });
});
