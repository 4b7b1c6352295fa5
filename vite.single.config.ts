import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { datasetPlugin } from './scripts/datasetPlugin';
import { messagesPlugin } from './scripts/messagesPlugin';
import { nameClass } from './scripts/nameClass';

/** Everything in one file: no chunks, fonts as `data:`, script and styles within the page. */
export default defineConfig({
  plugins: [react(), datasetPlugin(), messagesPlugin(), viteSingleFile()],
  css: { modules: { generateScopedName: nameClass } },
  build: {
    target: 'es2022',
    outDir: 'dist-single',
    copyPublicDir: false,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
  },
});
