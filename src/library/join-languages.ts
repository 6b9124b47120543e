import { frenchHashes } from '../languages/behind.ts'
import type { LanguageFile } from '../languages/language-file.ts'
import { languageOver } from '../languages/lay-over.ts'
import type { LanguageStanding } from '../languages/standing.ts'
import { compareLanguage } from './compare-language.ts'
import type { Lang, Language } from './lang.ts'
import { didYouMean } from './nearest.ts'
import type { RawContent } from './raw-content.ts'
import type { Complaint, Report } from './report.ts'
import { reportOn } from './report.ts'
import { shippedLanguages } from './shipped-languages.ts'

/** The languages of a content folder. */
export interface Languages {
  /** Those that the site is in, in the order of its pages. */
  readonly languages: readonly Language[]
  /** All that is known of every language, those that the site is not in too. */
  readonly languageFiles: ReadonlyMap<Lang, LanguageFile>
  /** What the folder's own files lack, and where they are behind. */
  readonly standings: readonly LanguageStanding[]
}

/**
 * Lays the folder's languages over those of the project, and compares them with what the site must say.
 *
 * @param listed languages of `languages.yaml`, in which older folders name them.
 */
export function joinLanguages(raw: RawContent, listed: readonly Language[], report: Report): Languages {
  const shipped = shippedLanguages()
  const files = new Map(shipped)
  for (const {
    value: { file },
  } of raw.languageFiles)
    files.set(file.code, languageOver(file, shipped.get(file.code)))
  const order = orderIn(raw, files, report)
  const french = files.get('fr')
  const hashes = french === undefined ? new Map<string, string>() : frenchHashes(french)
  const standings = raw.languageFiles.flatMap(({ value, file }) => {
    const whole = files.get(value.file.code)
    return whole === undefined ? [] : [compareLanguage(value, whole, hashes, file, reportOn(file, report))]
  })
  return { languages: languagesOf(raw, listed, order, files), languageFiles: files, standings }
}

/** Codes in the order of pages, by `site.yaml`; reports those that nothing is known of. */
function orderIn({ sites }: RawContent, files: ReadonlyMap<Lang, LanguageFile>, report: Report): Lang[] {
  const [site] = sites
  if (site === undefined) return []
  const {
    file,
    value: { languages, places },
  } = site
  return languages.filter((code, index) => {
    const tell = (complaint: Complaint) =>
      reportOn(file, report)(places.get(`languages.${index}`) ?? site.place, complaint)
    if (languages.indexOf(code) !== index) {
      tell({
        rule: 'id-duplicate',
        message: `La langue « ${code.slice(0, 40)} » est déjà plus haut dans la liste : on ne saurait pas où la montrer.`,
        hint: 'Gardez une seule des deux lignes.',
      })
      return false
    }
    if (files.has(code)) return true
    tell({
      rule: 'language-unknown',
      lacks: { kind: 'language', id: code },
      message: `La langue « ${code.slice(0, 40)} » n'a pas de fichier dans languages : le site ne peut pas être dans cette langue.`,
      hint: didYouMean(
        code,
        files.keys(),
        `Corrigez le code, ou commencez la langue : npm run new -- language ${code.slice(0, 40)}.`,
      ),
    })
    return false
  })
}

function languagesOf(
  raw: RawContent,
  listed: readonly Language[],
  order: readonly Lang[],
  files: ReadonlyMap<Lang, LanguageFile>,
): Language[] {
  const own = raw.languageFiles.map(({ value: { file } }) => file)
  const drafts = new Set(own.filter(({ status }) => status === 'draft').map(({ code }) => code))
  const shown = [
    ...order.filter((code) => files.has(code)),
    ...listed.map(({ code }) => code),
    ...own.map(({ code }) => code).sort(frenchFirst),
  ]
  return [...new Set(shown)]
    .filter((code) => !drafts.has(code))
    .flatMap((code) => {
      const { name, dir } =
        own.find((file) => file.code === code) ??
        listed.find((language) => language.code === code) ??
        files.get(code) ??
        {}
      return name === undefined || dir === undefined ? [] : [{ code, name, dir }]
    })
}

function frenchFirst(one: Lang, other: Lang): number {
  return Number(other === 'fr') - Number(one === 'fr') || (one < other ? -1 : 1)
}
