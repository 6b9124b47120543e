import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import { libraryForPages } from './src/integrations/library.ts'
import { chosenPreview } from './src/integrations/preview/chosen-source.ts'
import { floorTargets } from './src/site/floor.ts'
import { trustedNames } from './src/site/trusted-names.ts'

export default defineConfig({
  srcDir: './src/site',
  trailingSlash: 'always',
  integrations: [libraryForPages(chosenPreview())],
  // A space between two inline elements is read aloud: keep it (the default, 'jsx', drops it).
  compressHTML: true,
  // One request is enough to read a page.
  build: { inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        `trusted-types ${trustedNames.join(' ')}`,
      ],
      // Pagefind's search is a WebAssembly module.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  devToolbar: { enabled: false },
  // Scripts stay files: cached once for all pages, and no hash of theirs in every page's policy.
  vite: {
    // Bundles can't list a folder: they find the files of languages by Vite's own means.
    resolve: {
      alias: {
        '#languages-of-search': fileURLToPath(new URL('./src/search/languages/found-by-vite.ts', import.meta.url)),
        // Its version for browsers asks the page, which a worker does not have.
        'decode-named-character-reference': fileURLToPath(import.meta.resolve('decode-named-character-reference')),
      },
    },
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } },
    build: { assetsInlineLimit: 0, target: floorTargets, cssTarget: floorTargets },
    // Every page says the names of its scripts: short ones.
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
  },
})
