import type { Fiche, Version } from '../library/fiche.ts'
import type { Library } from '../library/model.ts'
import type { Section } from '../library/section.ts'

/** The section whose list of articles is made by the program. */
export const lawSection = 'textes'

/**
 * Ids of the articles that a section of a text rests on: `law:` of the front matter, mentions, those of its figures.
 */
export function lawOfSection(
  { restsOn }: Pick<Version, 'restsOn'>,
  { id, uses }: Section,
  facts: Library['facts'],
): string[] {
  const declared = restsOn.flatMap(({ section, article }) => (section === id ? [article] : []))
  const ofFacts = uses.facts.flatMap((fact) => (facts.get(fact) ?? []).flatMap(({ law }) => law))
  return [...new Set([...declared, ...uses.law, ...ofFacts])]
}

/** The same for a section of any text of a fiche: what its French says of the section, and what it cites itself. */
export function lawOfSectionIn(
  { versions }: Fiche,
  version: Version,
  section: Section,
  facts: Library['facts'],
): string[] {
  const french = versions.get('fr/standard')
  const same = french?.sections.find(({ id }) => id === section.id)
  const said = french === undefined || same === undefined ? [] : lawOfSection(french, same, facts)
  return [...new Set([...said, ...lawOfSection(version, section, facts)])]
}

/**
 * Ids of the articles that a text of a fiche rests on, in the order of codes: what its French says,
 * and what it cites itself. Ids that exist no more are left out.
 */
export function lawOfText(
  { versions }: Fiche,
  version: Version,
  { law, facts }: Pick<Library, 'law' | 'facts'>,
): string[] {
  const texts = [versions.get('fr/standard') ?? version, version]
  const used = new Set(texts.flatMap((text) => text.sections.flatMap((section) => lawOfSection(text, section, facts))))
  return [...law.keys()].filter((id) => used.has(id))
}
