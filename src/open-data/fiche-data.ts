import type { FactOnDay, Localized, Source } from '../facts/fact.ts'
import { lastSeen } from '../facts/shelf-life.ts'
import type { Fiche, Library, Section, Standing, Version } from '../library/model.ts'

/** Licence of the texts, named in every file. */
export const contentLicence = { name: 'Licence Ouverte 2.0 (Etalab)', url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/' }

/** Version of the shape below; it grows when a field changes meaning or goes away. */
export const dataVersion = 1

export interface FicheData {
  readonly version: number
  readonly id: string
  readonly lang: string
  readonly level: 'standard' | 'falc'
  readonly theme: string
  readonly title: string
  readonly summary: string
  readonly audience: string
  readonly url: string
  readonly code: string | null
  readonly checked: { readonly on: string; readonly by: string; readonly next: string }
  readonly standing: Standing
  readonly sections: readonly SectionData[]
  readonly facts: readonly FactData[]
  readonly licence: typeof contentLicence
}

export interface SectionData {
  readonly id: string
  readonly title: string
  /** Plain text as shown on the day of the build, one block a line. */
  readonly text: string
  readonly url: string
  readonly code: string | null
  /** Changes when the section's words do. */
  readonly hash: string
  readonly facts: readonly string[]
}

export interface FactData {
  readonly id: string
  readonly label: Localized
  /** What may be said of it on the day of the build. An `expired` value must never be shown as today's. */
  readonly state: FactOnDay['state']
  readonly value: number | Localized
  readonly unit: string
  readonly valid_from: string | null
  readonly valid_to: string | null
  readonly legal_ref: string | null
  readonly confidence: string
  /** Day, month or year on which it was last seen true; null when nothing tells. */
  readonly last_seen: string | null
  readonly source: Source
}

export interface FicheDataTools {
  readonly address: (section?: string) => string
  readonly textOf: (section: Section) => string
  readonly factOf: (id: string) => FactOnDay | undefined
}

/** A fact as open data. */
export function factData({ state, entry }: FactOnDay): FactData {
  const { id, label, value, unit, validFrom, validTo, legalRef, confidence, source } = entry
  return { id, label, state, value, unit, valid_from: validFrom, valid_to: validTo, legal_ref: legalRef, confidence, last_seen: lastSeen(entry), source }
}

/** One text of a fiche as open data. */
export function ficheData(library: Library, fiche: Fiche, version: Version, { address, textOf, factOf }: FicheDataTools): FicheData {
  const { lang, level, title, summary, audience, review, standing } = version
  const used = [...new Set(version.sections.flatMap(({ uses }) => uses.facts))].sort()
  return {
    version: dataVersion,
    id: fiche.id, lang, level, theme: fiche.theme, title, summary, audience,
    url: address(),
    code: library.codes.get(fiche.id) ?? null,
    checked: review,
    standing,
    sections: version.sections.map((section) => ({
      id: section.id,
      title: section.title,
      text: textOf(section),
      url: address(section.id),
      code: library.codes.get(`${fiche.id}#${section.id}`) ?? null,
      hash: section.hash,
      facts: section.uses.facts,
    })),
    facts: used.flatMap((id) => factOf(id) ?? []).map(factData),
    licence: contentLicence,
  }
}
