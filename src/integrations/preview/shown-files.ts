import { isEasy, standard } from '../../facts/level.ts'
import type { Version } from '../../library/fiche.ts'
import type { Library } from '../../library/model.ts'
import { pagesOf } from '../../library/pages.ts'

/** What an address shows of the content. */
export interface Shown {
  /** Id of the fiche or name of the page; null where the program makes the page by itself. */
  readonly name: string | null
  /** Files of the texts that are shown, their other pages apart. */
  readonly files: ReadonlySet<string>
}

/**
 * The texts that an address shows: those of a fiche, of one of its other pages, of a page of the site, the glossary.
 *
 * @param path `/fr/falc/ame/`, `/fr/falc/ame/refus/`.
 */
export function shownAt(path: string, { fiches, levels, pages, ficheFiles, written }: Library): Shown {
  const [lang = '', ...rest] = path.split('/').filter((part) => part !== '')
  const level = rest[0] !== undefined && levels.has(rest[0]) ? rest[0] : standard
  const [name = 'accueil', part] = isEasy(level) ? rest.slice(1) : rest
  const page = pages.get(`${name}/${lang}/${level}`) ?? pages.get(`${name}/fr/standard`)
  if (!fiches.has(name) && page !== undefined) return { name, files: new Set([page.file]) }
  const version = fiches.get(name)?.versions.get(`${lang}/${level}`)
  const files = ficheFiles
    .filter((one) => one.fiche === name && one.lang === lang && one.level === level)
    .map(({ file }) => file)
  if (files.length > 0) return { name, files: new Set([...files, ...fileOfPart(version, part)]) }
  return { name: null, files: name === 'glossaire' ? new Set(filesOfTerms(written)) : new Set() }
}

function fileOfPart(version: Version | undefined, part: string | undefined): readonly string[] {
  const shown = version === undefined ? [] : pagesOf(version)
  return shown.filter((page) => part !== undefined && page.part === part).map(({ file }) => file)
}

function filesOfTerms(written: Library['written']): readonly string[] {
  return [...written].filter(([entry]) => entry.startsWith('term ')).map(([, { file }]) => file)
}
