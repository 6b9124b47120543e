import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // Files are pure functions over their own data: no isolation to pay for. Processes rather than threads, because tests set the time zone.
    pool: 'forks',
    isolate: false,
    // Commands are run as processes: slow on a busy machine, which is no fault.
    testTimeout: 60_000,
  },
})
