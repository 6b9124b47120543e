import { resolve } from 'node:path'
import { test as base } from '@playwright/test'
import { serveFolder } from '../../src/integrations/serve-folder.ts'

/** The built site that is tested: `dist/`, or the folder named in the environment. */
export const siteFolder = resolve(process.env['SITE_DIR'] ?? 'dist')

/** Tests on the built site, served as a plain static host would. */
export const test = base.extend<{ baseURL: string }, { site: string }>({
  site: [
    async ({}, use) => {
      const { url, close } = await serveFolder(siteFolder, 0)
      await use(url)
      await close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),
})
