import { defineConfig } from 'vitest/config';

// `npm run golden` renews README's pictures together with the goldens.
const pictures: Readonly<Record<string, string>> = process.argv.some(
  (word) => word === '--update' || word === '-u',
)
  ? { TERTIAL_PICTURES: '1' }
  : {};

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/database.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { TZ: 'UTC', LC_ALL: 'C.UTF-8', ...pictures },
  },
});
