import type { FicheFile } from './fiche.ts'
import { didYouMean } from './nearest.ts'
import { partNameFault } from './part-name.ts'
import type { Place } from './place.ts'
import type { RawContent } from './raw-content.ts'
import type { ReadPart } from './read-part.ts'
import type { ReadVersion } from './read-version.ts'
import type { FileReport, Report } from './report.ts'
import { fileStart, reportOn } from './report.ts'
import type { Section } from './section.ts'

const keyOf = ({ fiche, lang, level }: FicheFile) => `${fiche}/${lang}/${level}`
const nameOf = (file: string) => file.split('/').slice(-1)[0] ?? file

/**
 * Puts the other pages of each text with its main one, which names them; reports the pages that are
 * named and missing, present and not named, or badly named, and the sections that stand on two pages.
 */
export function joinParts({ texts, parts, ficheFiles }: RawContent, report: Report): readonly ReadVersion[] {
  const written = Map.groupBy(parts, ({ at }) => keyOf(at))
  const mains = new Set(ficheFiles.map(keyOf))
  for (const { at } of parts) {
    const main = `${at.lang}.falc.md`
    const fault = partNameFault(at.part)
    if (fault !== null) reportOn(at.file, report)(fileStart, fault)
    if (mains.has(keyOf(at))) continue
    reportOn(at.file, report)(fileStart, {
      rule: 'part-alone',
      message: `Cette page est celle d'une version facile à lire qui n'a pas de page principale (${main}) : elle ne serait montrée nulle part.`,
      hint: `Lancez « npm run new -- falc ${at.fiche} », ou déplacez ce fichier.`,
    })
  }
  return texts.map((read) => joined(read, written.get(keyOf(read.version)) ?? [], report))
}

function joined(read: ReadVersion, written: readonly ReadPart[], report: Report): ReadVersion {
  const { version, head } = read
  const onMain = reportOn(version.file, report)
  // A front matter with mistakes names nothing: what is there is checked as far as it goes.
  const named = head === null ? written.map(({ at }) => at.part) : version.lostParts
  const found = [...new Set(named)].flatMap((name) => written.find(({ at }) => at.part === name) ?? [])
  const missing = [...new Set(named)].filter((name) => !written.some(({ at }) => at.part === name))
  named.forEach((name, index) => {
    const place = version.places.get(`parts.${index}`) ?? fileStart
    if (named.indexOf(name) !== index) refuseTwice(name, place, onMain)
    else if (missing.includes(name)) refuseMissing(name, version, place, onMain)
  })
  for (const { at } of written)
    if (!named.includes(at.part)) refuseUnnamed(at.part, missing, version.file, reportOn(at.file, report))
  const sections = [...version.sections, ...found.flatMap((part) => part.sections)]
  refuseRepeated(sections, report)
  const broken = found.filter((part) => part.head === null)
  const pages = found.map(({ at, head: own, places, source }) => ({
    id: at.part,
    title: own?.title ?? at.part,
    summary: own?.summary ?? '',
    file: at.file,
    places,
    source,
  }))
  const lostParts = [...missing, ...broken.map(({ at }) => at.part)]
  return { head: broken.length > 0 ? null : head, version: { ...version, sections, parts: pages, lostParts } }
}

function refuseTwice(name: string, place: Place, report: FileReport): void {
  report(place, {
    rule: 'part-twice',
    message: `La page « ${name.slice(0, 80)} » est nommée deux fois dans « parts ».`,
    hint: 'Gardez-la à une seule place.',
  })
}

function refuseMissing(name: string, { fiche, lang }: FicheFile, place: Place, report: FileReport): void {
  report(place, {
    rule: 'part-missing',
    message: `La page « ${name.slice(0, 80)} » est nommée dans « parts », mais le fichier ${lang}.falc/${name.slice(0, 80)}.md n'existe pas : ses lecteurs tomberaient sur une page absente.`,
    hint: `Lancez « npm run new -- falc-part ${fiche} ${name.slice(0, 80)} », corrigez le nom, ou retirez-le de « parts ».`,
  })
}

function refuseUnnamed(name: string, missing: readonly string[], main: string, report: FileReport): void {
  report(fileStart, {
    rule: 'part-unnamed',
    message: `Cette page n'est pas nommée dans « parts » de ${nameOf(main)} : elle ne serait montrée nulle part.`,
    hint: didYouMean(
      name,
      missing,
      `Ajoutez « ${name.slice(0, 80)} » à la liste « parts » de ${nameOf(main)}, à son rang de lecture.`,
    ),
  })
}

function refuseRepeated(sections: readonly Section[], report: Report): void {
  const first = new Map<string, Section>()
  for (const section of sections) {
    const other = first.get(section.id)
    if (other === undefined || other.file === section.file) first.set(section.id, other ?? section)
    else {
      reportOn(section.file, report)(
        { line: section.line, column: 1 },
        {
          rule: 'section-on-two-pages',
          message: `La section « ${section.id} » est déjà sur une autre page de cette version (${other.file}:${other.line}) : un lien vers elle serait ambigu.`,
          hint: 'Gardez-la sur une seule page.',
        },
      )
    }
  }
}
