import { defineConfig } from 'vitest/config'

const everyTest = '**/*.test.{ts,tsx}'
const elsewhere = ['**/node_modules/**', 'dist/**', '.data/**']
const weapp = 'test/weapp/**'
const browser = ['test/journeys/**', 'test/browser/**']

/** Three projects; a test in no named folder belongs to `unit`, so that none is ever left out. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [everyTest],
          exclude: [...elsewhere, weapp, ...browser],
          // A machine that does other things too takes its time: a test is never about that.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: 'weapp', include: [`${weapp}/*.test.ts`], testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: browser.map((folder) => `${folder}/*.test.ts`),
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
