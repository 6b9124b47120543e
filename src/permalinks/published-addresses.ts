import { diagramsIn } from '../library/diagrams.ts'
import type { Library } from '../library/model.ts'
import { listedPages } from '../library/page-names.ts'
import { pagesOf } from '../library/pages.ts'
import {
  checkUpAddress,
  diagramAddress,
  homeAddress,
  letterAddress,
  pageAddress,
  sheetAddress,
  textAddress,
  themeAddress,
} from '../site/addresses.ts'

/** Every address that the site promises to keep, anchors of texts included; in the order of the content. */
export function publishedAddresses(library: Library): Set<string> {
  const texts = [...library.fiches.values()]
    .flatMap(({ versions }) => [...versions.values()])
    .filter(({ status }) => status === 'published')
  const languages = new Set(['fr', ...texts.map(({ lang }) => lang)])
  const found = new Set<string>()
  for (const text of texts) {
    for (const { part, sections } of pagesOf(text)) {
      found.add(textAddress(text, undefined, part))
      for (const { id } of sections) found.add(textAddress(text, id))
    }
    found.add(sheetAddress(text))
    for (const { diagram } of diagramsIn(text)) found.add(diagramAddress(text, diagram.id))
  }
  for (const lang of languages) {
    found.add(homeAddress(lang))
    for (const page of listedPages) found.add(pageAddress(lang, page))
    for (const { id } of library.themes) found.add(themeAddress(lang, id))
    for (const id of library.letters.keys()) found.add(letterAddress(lang, id))
    for (const id of library.checkUps.keys()) found.add(checkUpAddress(lang, 'standard', id))
  }
  return found
}
