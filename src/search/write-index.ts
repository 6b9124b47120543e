import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { filesBelow } from '../files/files-below.ts'
import type { DoPart } from '../kept/part.ts'
import { makePart } from '../kept/part.ts'
import type { Lang } from '../library/lang.ts'
import type { Library } from '../library/model.ts'
import { contentHash } from '../traces/content-hash.ts'
import { commonWords } from './common-words.ts'
import { packDistress, shownDistress } from './distress/make-distress.ts'
import { makeNames } from './make-names.ts'
import { makeWords } from './make-words.ts'
import { forOldBrowsers } from './old-browsers.ts'
import {
  browserModule,
  distressFile,
  languageFolder,
  namesFile,
  phrasesFile,
  searchFolder,
  wordsFile,
} from './places.ts'
import type { TextRecord } from './record.ts'
import { recordHtml } from './record.ts'
import { textRecords } from './text-records.ts'

/** Files of a Pagefind bundle that a search needs; the rest is interfaces that the site does not use. */
const NEEDED = /^(?:index|fragment|filter|pagefind-entry\.json|.*\.pf_meta|wasm\..*)$/

/** Texts handed to Pagefind without waiting for its answers: enough to keep it busy. */
const AT_ONCE = 20

/**
 * Writes the search of the whole site below `<folder>/pagefind/`: Pagefind's module once, then, in a
 * folder for each language, its names and its own full-text index, so that a question asked in one
 * language can never be answered from another.
 *
 * @param folder a built site.
 * @param part does the index of each language.
 * @throws Error when Pagefind refuses a record or can't write.
 */
export async function writeSearchIndex(library: Library, folder: string, part: DoPart = makePart): Promise<void> {
  const records = Map.groupBy(textRecords(library), ({ lang }) => lang)
  const languages = new Set([...library.languages.map(({ code }) => code), ...records.keys()])
  await mkdir(join(folder, searchFolder), { recursive: true })
  await writeFile(join(folder, phrasesFile), JSON.stringify(packDistress(library.distress)))
  try {
    for (const lang of languages) await writeLanguage(library, lang, records.get(lang) ?? [], folder, part)
  } finally {
    await close()
  }
}

async function writeLanguage(
  library: Library,
  lang: Lang,
  records: readonly TextRecord[],
  folder: string,
  part: DoPart,
): Promise<void> {
  await mkdir(join(folder, languageFolder(lang)), { recursive: true })
  if (records.length > 0) {
    const pages = records.map((record) => ({
      url: `/${lang}/${record.level}/${record.fiche}/`,
      content: recordHtml(record),
    }))
    await part(`index ${lang}`, contentHash(JSON.stringify(pages)), () => writeFullText(lang, pages, folder))
  }
  const texts = records.map(({ sections }) => sections.map(({ text }) => text).join('\n'))
  const names = makeNames(library, lang, records.length > 0)
  await writeFile(join(folder, namesFile(lang)), JSON.stringify(names))
  await part(`words ${lang}`, contentHash(JSON.stringify([names, texts])), async () => {
    const words = makeWords(names, lang, texts, records.length > 0 ? commonWords(lang) : [])
    await writeFile(join(folder, wordsFile(lang)), words)
    return [wordsFile(lang)]
  })
  await writeFile(join(folder, distressFile(lang)), JSON.stringify(shownDistress(library, lang)))
}

/** A text as Pagefind reads it. */
interface IndexedPage {
  readonly url: string
  readonly content: string
}

/** @returns the paths of its files. */
async function writeFullText(lang: Lang, pages: readonly IndexedPage[], folder: string): Promise<readonly string[]> {
  const place = join(folder, languageFolder(lang))
  const { index, errors } = await createIndex({ forceLanguage: lang })
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`)
  for (let start = 0; start < pages.length; start += AT_ONCE) {
    await Promise.all(
      pages.slice(start, start + AT_ONCE).map(async (page) => {
        const added = await index.addHTMLFile(page)
        if (added.errors.length > 0) throw new Error(`Pagefind: ${page.url}: ${added.errors.join(', ')}`)
      }),
    )
  }
  const written = await index.writeFiles({ outputPath: place })
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join(', ')}`)
  await writeFile(join(folder, browserModule), forOldBrowsers(await readFile(join(place, 'pagefind.js'), 'utf8')))
  for (const name of await readdir(place)) if (!NEEDED.test(name)) await rm(join(place, name), { recursive: true })
  return [browserModule, ...filesBelow(place).map((path) => `${languageFolder(lang)}/${path}`)]
}
