import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { datasetPlugin } from './datasetPlugin';

const EVENTS = fileURLToPath(new URL('../data/events.json', import.meta.url));
const served = () =>
  createServer({
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    plugins: [datasetPlugin()],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
let close = async () => {};
afterEach(() => close());

describe('a change of the record', () => {
  it('while the page is served makes it anew, and opens the page again', async () => {
    const server = await served();
    close = () => server.close();
    const { client } = server.environments;
    const send = vi.spyOn(client.hot, 'send');
    const before = await client.transformRequest('virtual:dataset/outline');
    const again = await client.transformRequest('virtual:dataset/outline');
    expect(again).toBe(before);
    server.watcher.emit('change', EVENTS);
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }));
    expect(await client.transformRequest('virtual:dataset/outline')).not.toBe(before);
  });
});
