import type { z } from 'zod'
import type { FicheFile } from './fiche.ts'
import { readFrontMatter } from './front-matter.ts'
import type { Place } from './place.ts'
import { placesOf, readBody } from './read-version.ts'
import type { FileReport } from './report.ts'
import { fileStart } from './report.ts'
import { partSchema } from './schemas/fiche.ts'
import type { Section } from './section.ts'
import { validate } from './validate.ts'

/** Which page of which text a file holds. */
export interface PartFile extends FicheFile {
  readonly part: string
}

/** Another page of a text as its own file tells it. */
export interface ReadPart {
  readonly at: PartFile
  /** Null when the front matter has mistakes, or the text can't be parsed: the whole text is then incomplete. */
  readonly head: z.output<typeof partSchema> | null
  readonly places: ReadonlyMap<string, Place>
  readonly sections: readonly Section[]
  readonly source: string
}

/**
 * Reads another page of a text from its source.
 *
 * @param source null when the file could not be read.
 */
export function readPart(at: PartFile, source: string | null, report: FileReport): ReadPart {
  const nothing = { at, head: null, places: new Map(), sections: [], source: source ?? '' }
  if (source === null) return nothing
  const matter = readFrontMatter(source, report)
  const head = matter === null ? null : validate(partSchema, matter, [], report)
  const places = matter === null ? new Map() : placesOf(matter)
  const sections = readBody(source, at.file, at.part, (place, complaint) => {
    if (complaint.rule !== 'section-none') report(place, complaint)
  })
  if (sections?.length === 0) {
    report(fileStart, {
      rule: 'part-empty',
      message: "Cette page de la version facile à lire n'a aucune section : il n'y a rien à lire.",
      hint: `Déplacez-y des sections entières de ${at.lang}.falc.md, de « ## … {#…} » jusqu'à la section suivante ; ou supprimez le fichier.`,
    })
  }
  return sections === null ? { ...nothing, places } : { at, head, places, sections, source }
}
