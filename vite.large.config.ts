import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasetPlugin } from './scripts/datasetPlugin';
import { messagesPlugin } from './scripts/messagesPlugin';
import { nameClass } from './scripts/nameClass';

/** The page over a generated record, to be measured; it is not shipped. */
export default defineConfig({
  base: './',
  plugins: [react(), datasetPlugin(), messagesPlugin()],
  worker: { format: 'es' },
  css: { modules: { generateScopedName: nameClass } },
  build: {
    target: 'es2022',
    outDir: 'dist-large',
    copyPublicDir: false,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: 'dev/large.html' },
  },
});
