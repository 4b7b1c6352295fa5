import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasetPlugin } from './scripts/datasetPlugin';
import { messagesPlugin } from './scripts/messagesPlugin';
import { nameClass } from './scripts/nameClass';

export default defineConfig({
  base: './',
  plugins: [react(), datasetPlugin(), messagesPlugin()],
  css: { modules: { generateScopedName: nameClass } },
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/app-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        // What the first view needs whole: two files, and libraries stay in the cache when our code changes.
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules/, tags: ['$initial'] },
            { name: 'app', tags: ['$initial'] },
          ],
        },
      },
    },
  },
});
