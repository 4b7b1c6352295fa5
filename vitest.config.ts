import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config';

/** Pure code is tested without a page (`*.test.ts`), components in jsdom (`*.test.tsx`). */
const tests = defineConfig({
  test: {
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    // A machine busy with other things is slow, not wrong.
    testTimeout: 20_000,
    env: { TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: { name: 'pure', environment: 'node', include: ['{src,scripts}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['{src,scripts}/**/*.test.tsx'],
          setupFiles: ['src/testing/cleanUp.ts'],
        },
      },
    ],
  },
});

export default mergeConfig(viteConfig, tests);
