import { isEasy, standard } from '../../facts/level.ts'
import type { Library } from '../../library/model.ts'

/**
 * The files of the texts that an address shows: those of a fiche, of a page of the site.
 *
 * @param path `/fr/falc/ame/`.
 */
export function shownFiles(path: string, { fiches, levels, pages, ficheFiles }: Library): ReadonlySet<string> {
  const [lang = '', ...rest] = path.split('/').filter((part) => part !== '')
  const level = rest[0] !== undefined && levels.has(rest[0]) ? rest[0] : standard
  const [name = 'accueil'] = isEasy(level) ? rest.slice(1) : rest
  const page = pages.get(`${name}/${lang}/${level}`) ?? pages.get(`${name}/fr/standard`)
  if (!fiches.has(name) && page !== undefined) return new Set([page.file])
  return new Set(
    ficheFiles.filter((one) => one.fiche === name && one.lang === lang && one.level === level).map(({ file }) => file),
  )
}
