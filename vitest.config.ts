import { defineConfig } from 'vitest/config'
import { handoverModules } from './src/integrations/handover.ts'

export default defineConfig({
  // What pages import of the Library: tests hand over their own (tests/site/with-content.ts).
  plugins: [handoverModules()],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // Files are pure functions over their own data: no isolation to pay for. Processes rather than threads, because
    // tests set the time zone.
    pool: 'forks',
    isolate: false,
    // Left alone, it keeps a core idle.
    maxWorkers: 2,
    // Commands are run as processes: slow on a busy machine, which is no fault.
    testTimeout: 120_000,
  },
})
