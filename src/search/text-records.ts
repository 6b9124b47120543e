import type { Version } from '../library/fiche.ts'
import type { Library } from '../library/model.ts'
import { plainTexts } from '../reading/plain-texts.ts'
import type { TextRecord } from './record.ts'
import { normalise } from './words.ts'

/** Every published text of the Library as a search record, in the Library's order. */
export function textRecords(library: Library): TextRecord[] {
  const textOf = plainTexts(library)
  return Array.from(library.fiches.values()).flatMap((fiche) => {
    const versions = Array.from(fiche.versions.values())
    return versions
      .filter(({ status }) => status === 'published')
      .map((version) => record(library, version, versions, textOf))
  })
}

function record(
  library: Library,
  version: Version,
  versions: readonly Version[],
  textOf: ReturnType<typeof plainTexts>,
): TextRecord {
  const { fiche, lang, level, title, summary, keywords } = version
  return {
    fiche,
    lang,
    level,
    only: !versions.some((other) => isTwin(other, version)),
    title,
    summary: [summary, ...version.parts.flatMap((part) => [part.title, part.summary])].join(' '),
    names: [...(library.searchNames.get(lang)?.get(fiche) ?? []), ...keywords],
    sections: version.sections.map((section) => ({
      id: section.id,
      title: section.title,
      text: normalise(textOf(section, version), lang),
      terms: section.uses.terms.flatMap((id) => library.terms.get(id)?.entries.get(lang)?.forms ?? []),
    })),
  }
}

function isTwin(other: Version, version: Version): boolean {
  return other.lang === version.lang && other.level !== version.level && other.status === 'published'
}
