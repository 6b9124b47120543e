import type { FactOnDay, Localized, Source } from '../facts/fact.ts'
import type { Level } from '../facts/level.ts'
import { lastSeen } from '../facts/shelf-life.ts'
import { diagramsOf } from '../library/diagrams.ts'
import type { Fiche, Standing, Version } from '../library/fiche.ts'
import type { Library } from '../library/model.ts'
import type { Section } from '../library/section.ts'
import { factIdsIn } from '../markdown/diagram/diagram-node.ts'
import { questionsIn } from '../questions/in-text.ts'
import { lawOfSectionIn, lawOfText } from '../reading/law-of-fiche.ts'
import type { ArticleData } from './article-data.ts'
import { articleData } from './article-data.ts'

/** Licence of the texts and data, named in every file; null when others may not use them. */
export interface LicenceData {
  readonly name: string
  readonly url: string
}

export function licenceData({ site: { licence } }: Pick<Library, 'site'>): LicenceData | null {
  return licence === null ? null : { name: licence.name, url: licence.url }
}

/** Version of the shape below; it grows when a field changes meaning or goes away. */
export const dataVersion = 1

export interface FicheData {
  readonly version: number
  readonly id: string
  readonly lang: string
  readonly level: Level
  readonly theme: string
  readonly title: string
  readonly summary: string
  readonly audience: string
  readonly url: string
  readonly code: string | null
  readonly checked: { readonly on: string; readonly by: string; readonly next: string }
  readonly standing: Standing
  readonly sections: readonly SectionData[]
  /** Its other pages, in reading order; only easy-to-read texts have some. */
  readonly parts: readonly {
    readonly id: string
    readonly title: string
    readonly summary: string
    readonly url: string
  }[]
  /**
   * What an easy-to-read text leaves out on purpose: id of a section, fact, contact or letter of the French, and why.
   */
  readonly omitted: Version['omitted']
  /** What its readers ask and this text answers, in its language, the most useful first. */
  readonly questions: readonly QuestionData[]
  readonly facts: readonly FactData[]
  /** Articles of law that the fiche rests on, in the order of codes. */
  readonly law: readonly ArticleData[]
  readonly licence: LicenceData | null
}

export interface SectionData {
  readonly id: string
  readonly title: string
  /** Id of the page that holds it, null for the main one. */
  readonly part: string | null
  /** Plain text as shown on the day of the build, one block a line. */
  readonly text: string
  readonly url: string
  readonly code: string | null
  /** Its drawings of facts, in its order; their words are in `text`. */
  readonly diagrams: readonly DiagramData[]
  /** Changes when the section's words do. */
  readonly hash: string
  readonly facts: readonly string[]
  /** Articles of law that the section rests on: `csp.L1110-3` (see `law.json`). */
  readonly law: readonly string[]
}

export interface DiagramData {
  readonly id: string
  /** `plafonds`, `barres`, `partage` or `delais`. */
  readonly kind: string
  readonly title: string
  /** Facts that it draws, in its order. */
  readonly facts: readonly string[]
  readonly url: string
  readonly code: string | null
}

export interface QuestionData {
  readonly id: string
  readonly text: string
  /** Id of the section that answers. */
  readonly section: string
  readonly url: string
  /** Articles of law (`casf.L251-1`) and facts that the answer rests on. */
  readonly rests_on: readonly string[]
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
  /** Legal text in words: what is not an article of `law`. */
  readonly legal_ref: string | null
  /** Articles that set the figure. */
  readonly law: readonly string[]
  readonly confidence: string
  /** Day, month or year on which it was last seen true; null when nothing tells. */
  readonly last_seen: string | null
  readonly source: Source
}

export interface FicheDataTools {
  readonly address: (section?: string, part?: string) => string
  readonly textOf: (section: Section) => string
  readonly factOf: (id: string) => FactOnDay | undefined
}

/** A fact as open data. */
export function factData({ state, entry }: FactOnDay): FactData {
  const { id, label, value, unit, validFrom, validTo, legalRef, law, confidence, source } = entry
  return {
    id,
    label,
    state,
    value,
    unit,
    valid_from: validFrom,
    valid_to: validTo,
    legal_ref: legalRef,
    law,
    confidence,
    last_seen: lastSeen(entry),
    source,
  }
}

/** One text of a fiche as open data. */
export function ficheData(
  library: Library,
  fiche: Fiche,
  version: Version,
  { address, textOf, factOf }: FicheDataTools,
): FicheData {
  const { lang, level, title, summary, audience, review, standing } = version
  const used = [...new Set(version.sections.flatMap(({ uses }) => uses.facts))].sort()
  return {
    version: dataVersion,
    id: fiche.id,
    lang,
    level,
    theme: fiche.theme,
    title,
    summary,
    audience,
    url: address(),
    code: library.codes.get(fiche.id) ?? null,
    checked: review,
    standing,
    sections: version.sections.map((section) => ({
      id: section.id,
      title: section.title,
      part: section.part,
      text: textOf(section),
      url: address(section.id),
      code: library.codes.get(`${fiche.id}#${section.id}`) ?? null,
      diagrams: diagramsOf(section).map((diagram) => ({
        id: diagram.id,
        kind: diagram.typedKind,
        title: diagram.title,
        facts: factIdsIn(diagram),
        url: address(diagram.id),
        code: library.codes.get(`${fiche.id}#${diagram.id}`) ?? null,
      })),
      hash: section.hash,
      facts: section.uses.facts,
      law: lawOfSectionIn(fiche, version, section, library.facts),
    })),
    parts: version.parts.map((part) => ({
      id: part.id,
      title: part.title,
      summary: part.summary,
      url: address(undefined, part.id),
    })),
    omitted: version.omitted,
    questions: questionsIn(library.questions.get(fiche.id) ?? [], version).map(({ question, text, section }) => ({
      id: question.id,
      text,
      section,
      url: address(section),
      rests_on: question.restsOn,
    })),
    facts: used.flatMap((id) => factOf(id) ?? []).map(factData),
    law: lawOfText(fiche, version, library)
      .flatMap((id) => library.law.get(id) ?? [])
      .map((article) => articleData(article, library)),
    licence: licenceData(library),
  }
}
