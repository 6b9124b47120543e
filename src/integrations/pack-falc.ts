import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { build } from 'vite'
import { shippedVocabulary } from '../falc/vocabulary/shipped.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const lists = '\0word-lists'

/** Lists of words as a module: a package has no `content/`. */
const wordLists: Plugin = {
  name: 'word-lists',
  enforce: 'pre',
  resolveId: (id) => (id === '#word-lists' ? lists : null),
  load: (id) =>
    id === lists
      ? `const lists = ${JSON.stringify(shippedVocabulary())}\nexport const shippedVocabulary = () => lists`
      : null,
}

/**
 * Writes the easy-to-read check as one file of JavaScript that needs nothing else, for a project that installs the
 * package: Node reads no TypeScript below `node_modules`.
 *
 * @param folder where `falc.js` goes.
 */
export async function packFalc(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [wordLists],
    publicDir: false,
    // Sätteri is a program of the machine's own: its twin in JavaScript gives the same tree.
    resolve: {
      alias: {
        '#markdown-parser': at('../markdown/remark-parser.ts'),
        '#lexicon': at('../falc/lexicon/shipped-lexicon.ts'),
      },
    },
    ssr: { noExternal: true },
    build: {
      ssr: at('../falc/api.ts'),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'falc.js', codeSplitting: false } },
    },
  })
}
