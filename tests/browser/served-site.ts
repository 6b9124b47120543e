import { resolve } from 'node:path'
import { test as base } from '@playwright/test'
import { serveFolder } from '../../src/integrations/serve-folder.ts'

/** Tests on the built site (`dist/`, or `SITE_DIR`), served as a plain static host would. */
export const test = base.extend<{ baseURL: string }, { site: string }>({
  site: [
    async ({}, use) => {
      const { url, close } = await serveFolder(resolve(process.env['SITE_DIR'] ?? 'dist'), 0)
      await use(url)
      await close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),
})
