import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { libraryForPages } from './src/integrations/library.ts'
import { readForPreview } from './src/integrations/read-for-preview.ts'

export default defineConfig({
  srcDir: './src/site',
  trailingSlash: 'always',
  integrations: [libraryForPages(readForPreview), mdx()],
  // A space between two inline elements is a space that is read aloud: keep it (the default, 'jsx', drops it).
  compressHTML: true,
  // One request is enough to read a page.
  build: { inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  security: { csp: true },
  devToolbar: { enabled: false },
  telemetry: false,
})
