import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { CarriedContent } from '../../cms/check-file.ts'
import { collectionsOf } from '../../cms/collections.ts'
import { configOf } from '../../cms/config.ts'
import { cmsPage } from '../../cms/page.ts'
import type { PlainDate } from '../../facts/fact.ts'
import { carry } from '../../falc/lexicon/carried.ts'
import { readLexicon } from '../../falc/lexicon/shipped-lexicon.ts'
import { shippedVocabulary } from '../../falc/vocabulary/shipped.ts'
import { filesBelow } from '../../files/files-below.ts'
import type { CmsHost } from '../../library/site-data.ts'
import { packCms } from './pack-cms.ts'

/** That of Sveltia CMS, which goes wherever its program does. */
const licence = fileURLToPath(new URL('../LICENSE.txt', import.meta.resolve('@sveltia/cms')))

/** A content folder, and where its editing page writes. */
export interface EditedContent {
  /** Absolute path. */
  readonly path: string
  /** As named in problems: `content`. */
  readonly name: string
  readonly today: PlainDate
  /** Null for the folder of this machine. */
  readonly host: CmsHost | null
}

/** Writes the editing page, whole, into a folder of its own: `admin/`. */
export async function writeCms(content: EditedContent, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await packCms(folder)
  await copyFile(licence, join(folder, 'cms.LICENSE.txt'))
  await writeCmsData(content, folder)
}

/** Writes what the editing page knows of the content: its forms, its files, the words of the check. */
export async function writeCmsData({ path, name, today, host }: EditedContent, folder: string): Promise<void> {
  const paths = filesBelow(path).filter((one) => /\.(?:mdx?|yaml|svg)$/u.test(one))
  const sources = await Promise.all(paths.map(async (one) => [one, await readFile(join(path, one), 'utf8')] as const))
  const carried: CarriedContent = { name, today, files: Object.fromEntries(sources) }
  const collections = collectionsOf(paths)
  const root = host?.folder ?? name
  const settings = {
    config: configOf(collections, host, root),
    folder: root,
    collections: collections.map((one) => ({ name: one.name, shapes: one.shapes, files: one.files })),
  }
  await Promise.all([
    writeFile(join(folder, 'index.html'), cmsPage(host)),
    writeFile(join(folder, 'reglages.json'), JSON.stringify(settings)),
    writeFile(join(folder, 'contenu.json'), JSON.stringify(carried)),
    writeFile(
      join(folder, 'lexique.bin'),
      gzipSync(carry({ lexicon: readLexicon(), vocabulary: shippedVocabulary() }), { level: 9 }),
    ),
  ])
}
