import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { build } from 'vite'
import { diskInBrowser } from './disk-in-browser.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Parts of Sveltia CMS for what this page never shows: colours of program code, maps, pictures, other languages. */
const unused =
  /^@shikijs\/|^(?:leaflet|terra-draw|terra-draw-leaflet-adapter|exifr|svgo)(?:\/|$)|\/locales\/(?!fr\.json)[\w-]+\.json$/u

const leftOut: Plugin = {
  name: 'content-site:left-out-of-cms',
  enforce: 'pre',
  resolveId: (id) => (unused.test(id) ? '\0left-out' : null),
  load: (id) => (id === '\0left-out' ? 'export default {}' : null),
}

/** Fonts that its styles ask of a third party: the package holds them too. */
const font = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/gu

const ownFonts: Plugin = {
  name: 'content-site:own-fonts',
  transform: (code, id) =>
    id.includes('/@sveltia/cms/npm/') && code.includes('cdn.jsdelivr.net/fontsource')
      ? code.replaceAll(font, 'cms/$1-$2.woff2')
      : null,
}

async function copyFonts(folder: string): Promise<void> {
  const assets = fileURLToPath(new URL('assets/', import.meta.resolve('@sveltia/cms')))
  const fonts = (await readdir(assets)).filter((name) => name.endsWith('.woff2'))
  await mkdir(join(folder, 'cms'), { recursive: true })
  await Promise.all(
    fonts.map((name) => copyFile(join(assets, name), join(folder, 'cms', name.replace(/-[\w-]{8}(?=\.woff2$)/u, '')))),
  )
}

/**
 * Writes the program of the editing page: Sveltia CMS as its package has it, the forms' texts, the check.
 *
 * @param folder where `cms.js` goes, with the parts that it loads.
 */
export async function packCms(folder: string): Promise<void> {
  const alias = {
    '#languages-of-search': at('../../search/languages/found-by-vite.ts'),
    '#word-lists': at('../../falc/vocabulary/shipped.ts'),
    // Its version for browsers asks the page, which a worker does not have.
    'decode-named-character-reference': fileURLToPath(import.meta.resolve('decode-named-character-reference')),
  }
  const pages: Plugin = {
    name: 'content-site:pages-as-markdown',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('/parse-mdx.ts') ? at('../../cms/parse-page.ts') : null),
  }
  const plugins = () => [leftOut, ownFonts, pages, diskInBrowser()]
  await build({
    configFile: false,
    logLevel: 'warn',
    root: at('../../..'),
    base: './',
    publicDir: false,
    plugins: plugins(),
    resolve: { alias },
    worker: { format: 'es', plugins, rolldownOptions: { output: { entryFileNames: 'verification.js' } } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      assetsDir: 'cms',
      target: 'es2023',
      chunkSizeWarningLimit: 9000,
      rolldownOptions: {
        input: at('../../site/client/cms/cms.ts'),
        output: { entryFileNames: 'cms.js', chunkFileNames: 'cms/[hash].js', assetFileNames: 'cms/[hash][extname]' },
      },
    },
  })
  await copyFonts(folder)
}
