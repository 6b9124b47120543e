import { factsOfCheckUp, mentionedInCheckUp } from '../library/check-up-mentions.ts'
import type { Version } from '../library/fiche.ts'
import type { Library } from '../library/model.ts'
import type { Section } from '../library/section.ts'
import { findMentions } from '../markdown/mentions.ts'
import { lawOfSection } from '../reading/law-of-fiche.ts'

/** Something that rests on an article of law and must be read again when it changes. */
export interface LawUse {
  readonly kind: 'section' | 'fact' | 'letter' | 'check-up'
  /** As named in problems: `content/fiches/ame/fr.md`. */
  readonly file: string
  /** Id of the section, the fact, the letter or the check-up. */
  readonly name: string
  /** The fiche of a section; null for the others. */
  readonly fiche: string | null
}

/**
 * What rests on each article, by its id, known or not: sections (by the front matter, by a mention,
 * by a figure), facts, letters, check-ups. A twin or a translation counts only where it cites an
 * article that the French section does not: the rest follows the French.
 */
export function usesOfLaw(library: Library): ReadonlyMap<string, readonly LawUse[]> {
  const uses = new Map<string, LawUse[]>()
  const add = (articles: Iterable<string>, use: LawUse) => {
    for (const article of new Set(articles)) uses.set(article, [...(uses.get(article) ?? []), use])
  }
  const addSections = (version: Version, skip: (section: Section) => readonly string[]) => {
    for (const section of version.sections) {
      const known = new Set(skip(section))
      const own = lawOfSection(version, section, library.facts).filter((article) => !known.has(article))
      add(own, { kind: 'section', file: version.file, name: section.id, fiche: version.fiche })
    }
  }
  for (const { versions } of library.fiches.values()) {
    const french = versions.get('fr/standard')
    if (french !== undefined) addSections(french, () => [])
    const frenchLaw = new Map(
      french?.sections.map((section) => [section.id, lawOfSection(french, section, library.facts)]),
    )
    for (const version of versions.values())
      if (version !== french) addSections(version, ({ id }) => frenchLaw.get(id) ?? [])
  }
  for (const version of library.incomplete) addSections(version, () => [])
  for (const [id, entries] of library.facts) {
    for (const [file, own] of Map.groupBy(entries, (entry) => entry.file))
      add(
        own.flatMap(({ law }) => law),
        { kind: 'fact', file, name: id, fiche: null },
      )
  }
  for (const { id, file, body } of library.letters.values()) {
    add(
      findMentions(body).flatMap((mention) => (mention.kind === 'law' ? [mention.id] : [])),
      { kind: 'letter', file, name: id, fiche: null },
    )
  }
  for (const checkUp of library.checkUps.values()) {
    const ofFacts = factsOfCheckUp(checkUp).flatMap((fact) => (library.facts.get(fact) ?? []).flatMap(({ law }) => law))
    const ofCases = library.caseBooks.get(checkUp.id)?.cases.flatMap(({ law }) => law) ?? []
    add([...mentionedInCheckUp(checkUp, 'law'), ...ofFacts, ...ofCases], {
      kind: 'check-up',
      file: checkUp.file,
      name: checkUp.id,
      fiche: null,
    })
  }
  return uses
}

/** The fiches among what rests on an article, each once. */
export function fichesOf(uses: readonly LawUse[]): string[] {
  return [...new Set(uses.flatMap(({ fiche }) => fiche ?? []))]
}

/** What rests on an article, in French: « css (qui, cout) ; fait css.ceiling ; lettre reclamation ». */
export function usesInWords(uses: readonly LawUse[]): string {
  const sections = [
    ...Map.groupBy(
      uses.filter(({ kind }) => kind === 'section'),
      ({ fiche }) => fiche,
    ),
  ].map(([fiche, own]) => `${fiche} (${[...new Set(own.map(({ name }) => name))].join(', ')})`)
  const others = uses.filter(({ kind }) => kind !== 'section').map(({ kind, name }) => `${KINDS[kind]} ${name}`)
  return [...sections, ...others].join(' ; ')
}

const KINDS = { section: 'section', fact: 'fait', letter: 'lettre', 'check-up': 'vérification' } as const
