import { defineConfig } from '@playwright/test'
import { browserFlags } from './src/audit/find-browser.ts'

const browser = process.env['BROWSER_PATH']

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
  use: {
    launchOptions: { args: [...browserFlags], ...(browser ? { executablePath: browser } : {}) },
  },
})
