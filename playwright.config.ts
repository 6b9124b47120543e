import { defineConfig } from '@playwright/test'
import { browserFlags, findBrowser } from './src/audit/find-browser.ts'

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A busy machine is no fault.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  use: {
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: [...browserFlags], executablePath: process.env['BROWSER_PATH'] ?? findBrowser() },
  },
})
