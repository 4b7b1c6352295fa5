import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasetPlugin } from './scripts/datasetPlugin';
import { messagesPlugin } from './scripts/messagesPlugin';

/** Libraries that the first view needs whole: one file that stays in the cache when our code changes. */
const FIRST = /node_modules\/(react|react-dom|scheduler|zustand|use-intl|@formatjs|@tanstack)\//;

export default defineConfig({
  base: './',
  plugins: [react(), datasetPlugin(), messagesPlugin()],
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/app-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        codeSplitting: { groups: [{ name: 'libraries', test: FIRST }] },
      },
    },
  },
});
