import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, parseDocument } from 'yaml'
import type { Library } from '../../library/model.ts'

/** One change that an editor makes to a file, and where it is to be seen. */
export interface Edit {
  readonly kind: 'fiche' | 'figure' | 'explained word' | 'page' | 'word of the interface'
  /** Path of the file. */
  readonly file: string
  /** `/fr/ame/` */
  readonly page: string
  /** What the file becomes: its page then shows `mark`, which is a number. */
  readonly with: (mark: number) => string
}

/**
 * One change of each kind to a content folder, found in what it has.
 *
 * @param folder where its files are.
 * @throws {Error} naming what the folder lacks.
 */
export function editsOf(library: Library, folder: string): Edit[] {
  const path = (file: string) => join(folder, file.slice(library.root.length))
  const found = [...library.fiches.values()].flatMap(({ id, versions }) => {
    const version = versions.get('fr/standard')
    const figure = version?.sections
      .flatMap(({ references }) => references)
      .find(({ kind, target }) => kind === 'fact' && isNumber(library, target))
    const place = figure && library.written.get(`fact ${figure.target}`)
    return version && figure && place ? [{ id, file: version.file, figure: figure.target, place }] : []
  })[0]
  const word = [...library.terms.values()].find(({ entries }) => entries.has('fr'))
  const wordPlace = word && library.written.get(`term ${word.id}`)
  const page = [...library.pages.values()].find(
    ({ borrowed, page: name, lang, level }) => !borrowed && name !== 'accueil' && lang === 'fr' && level === 'standard',
  )
  if (!found) throw new Error('Aucune fiche ne montre un chiffre.')
  if (!wordPlace) throw new Error('Aucun mot n’est expliqué.')
  if (!page) throw new Error('Aucune page du site n’est écrite dans ce dossier.')
  const fiche = `/fr/${found.id}/`
  const words = join(folder, 'languages/fr.yaml')
  return [
    { kind: 'fiche', file: path(found.file), page: fiche, with: retitled(path(found.file)) },
    {
      kind: 'figure',
      file: path(found.place.file),
      page: fiche,
      with: (mark) => {
        const facts = parse(readFileSync(path(found.place.file), 'utf8')) as readonly { readonly id: string }[]
        return withValue(path(found.place.file), [facts.findIndex(({ id }) => id === found.figure), 'value'], mark)
      },
    },
    {
      kind: 'explained word',
      file: path(wordPlace.file),
      page: '/fr/glossaire/',
      with: (mark) => withValue(path(wordPlace.file), ['fr', 'plain'], `Essai ${mark}.`),
    },
    { kind: 'page', file: path(page.file), page: `/fr/${page.page}/`, with: retitled(path(page.file)) },
    {
      kind: 'word of the interface',
      file: words,
      page: fiche,
      with: (mark) => withValue(words, ['interface', 'skip'], `Essai ${mark}`),
    },
  ]
}

function withValue(file: string, path: readonly (string | number)[], value: unknown): string {
  const document = parseDocument(readFileSync(file, 'utf8'))
  document.setIn(path, value)
  return document.toString()
}

const retitled = (file: string) => (mark: number) =>
  readFileSync(file, 'utf8').replace(/^title: .*$/mu, `title: Essai ${mark}`)

function isNumber({ facts }: Library, id: string): boolean {
  const entries = facts.get(id) ?? []
  return entries.length === 1 && typeof entries[0]?.value === 'number' && entries[0].validTo === null
}
