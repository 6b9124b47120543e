import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Version } from '../library/fiche.ts'
import type { Lang } from '../library/lang.ts'
import type { Library } from '../library/model.ts'
import { textName } from '../library/text-name.ts'
import { element as e } from '../markdown/element.ts'
import { readingSheet } from './reading-sheet.ts'
import { sheetDocument } from './sheet-document.ts'
import type { SheetWords } from './sheet-page.ts'
import { sheetPage } from './sheet-page.ts'

/** Texts of fiches that nobody has found right yet, as they are written today. */
export function textsToRead({ fiches }: Library): Version[] {
  return [...fiches.values()].flatMap(({ versions }) =>
    [...versions.values()].filter(({ standing }) => {
      if (standing.kind === 'reference') return false
      return standing.kind === 'falc' ? standing.validation.state !== 'validated' : standing.reviewed === null
    }),
  )
}

/**
 * Writes the reading sheet of each text that is to be read by people, and the page that lists them: `relecture/`.
 *
 * @param place absolute path of the folder that becomes the site.
 */
export async function writeSheets(library: Library, place: string, words: (lang: Lang) => SheetWords): Promise<void> {
  const folder = join(place, 'relecture')
  await mkdir(folder, { recursive: true })
  const texts = textsToRead(library)
  for (const version of texts)
    await writeFile(join(folder, fileOf(version)), sheetPage(readingSheet(library, version), words(version.lang)))
  await writeFile(join(folder, 'index.html'), listPage(texts))
}

const fileOf = (version: Version) => `${version.fiche}-${textName(version)}.html`

function listPage(texts: readonly Version[]): string {
  const title = 'Feuilles de lecture'
  const items = texts.map((version) =>
    e(
      'li',
      {},
      e('a', { href: `/relecture/${fileOf(version)}`, lang: version.lang }, version.title),
      ` (${textName(version)})`,
    ),
  )
  const body = e(
    'body',
    {},
    e('h1', {}, title),
    e('p', {}, `Textes que personne n’a encore relus : ${texts.length}.`),
    e('ul', {}, ...items),
  )
  return sheetDocument(title, { lang: 'fr', dir: 'ltr' }, body)
}
