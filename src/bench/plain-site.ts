import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const config = `import { defineConfig } from 'astro/config'
export default defineConfig({ devToolbar: { enabled: false } })
`
const collections = `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
export const collections = { fiches: defineCollection({ loader: glob({ pattern: '**/*.md', base: './fiches' }) }) }
`
const page = `---
import { getCollection, render } from 'astro:content'
export async function getStaticPaths() {
  return (await getCollection('fiches')).map((entry) => ({ params: { id: entry.id }, props: { entry } }))
}
const { entry } = Astro.props
const { Content } = await render(entry)
---
<html lang="fr"><head><meta charset="utf-8"><title>{entry.data.title}</title><meta name="viewport" content="width=device-width"></head>
<body><main data-pagefind-body><h1>{entry.data.title}</h1><Content /></main></body></html>
`

/**
 * Writes the site to compare with: the same Markdown files, one layout, nothing checked; to be indexed by Pagefind's
 * own command.
 */
export function writePlainSite(content: string, folder: string, nodeModules: string): void {
  mkdirSync(join(folder, 'src/pages'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'astro.config.mjs'), config)
  writeFileSync(join(folder, 'src/content.config.ts'), collections)
  writeFileSync(join(folder, 'src/pages/[...id].astro'), page)
  for (const id of readdirSync(join(content, 'fiches'))) {
    cpSync(join(content, 'fiches', id, 'fr.md'), join(folder, 'fiches', `${id}.md`))
    cpSync(join(content, 'fiches', id, 'fr.falc.md'), join(folder, 'fiches', `${id}-falc.md`))
  }
  symlinkSync(nodeModules, join(folder, 'node_modules'))
}
