import type { FactEntry, PlainDate } from '../facts/fact.ts'
import type { Article } from '../law/article.ts'
import type { Problem } from '../problem.ts'
import { sortProblems } from '../problem.ts'
import { buildLaw, openChanges } from './build-law.ts'
import { compareData } from './compare-data.ts'
import { inheritPictures } from './inherit-pictures.ts'
import { joinCheckUps } from './join-check-ups.ts'
import { joinLanguages } from './join-languages.ts'
import { joinPages } from './join-pages.ts'
import { joinParts } from './join-parts.ts'
import { joinSectionPlan } from './join-section-plan.ts'
import { joinSite } from './join-site.ts'
import { joinVocabulary } from './join-vocabulary.ts'
import type { Library } from './model.ts'
import { pageOf } from './page-key.ts'
import type { RawContent } from './raw-content.ts'
import type { Placed } from './read-data.ts'
import { assembleFiches } from './read-fiches.ts'
import { reportOn } from './report.ts'
import { usualWeights } from './search-weights.ts'
import { noSource, unknownSource } from './unknown-source.ts'
import { writtenNames } from './written-names.ts'

/**
 * Makes the Library of what the files say; reports ids written twice and names that lead nowhere
 * between data files.
 *
 * @param problems those of the reading so far; the new ones are added.
 */
export function buildLibrary(raw: RawContent, today: PlainDate, problems: Problem[]): Library {
  const report = (problem: Problem) => void problems.push(problem)
  const once = <T>(what: string, placed: readonly Placed<T>[], idOf: (value: T) => string): ReadonlyMap<string, T> => {
    const byId = new Map<string, T>()
    for (const { value, file, place } of placed) {
      const id = idOf(value)
      if (!byId.has(id)) byId.set(id, value)
      else {
        reportOn(file, report)(place, {
          rule: 'id-duplicate',
          message: `${what} « ${id} » existe déjà plus haut : on ne saurait pas lequel des deux montrer.`,
          hint: 'Réunissez les deux entrées, ou donnez un autre identifiant à celle-ci.',
        })
      }
    }
    return byId
  }
  const sources = once('La source', raw.sources, ({ id }) => id)
  const themes = [...once('Le thème', raw.themes, ({ id }) => id).values()]
  const lawCodes = once('Le code', raw.lawCodes, ({ id }) => id)
  const law = once("L'article", buildLaw(raw.articles, lawCodes, sources, report), ({ id }) => id)
  const facts: FactEntry[] = []
  for (const { value, file, place } of raw.facts) {
    const { source: named, ...fact } = value
    const source = typeof named === 'string' ? sources.get(named) : named
    // A fact whose source is unknown is there all the same: what asks for it lacks nothing more.
    const { publisher, title, url, consulted } = source ?? noSource(String(named))
    facts.push({ ...fact, seen: seenInLaw(fact, law), source: { publisher, title, url, consulted } })
    if (source === undefined)
      reportOn(file, report)(
        place,
        unknownSource(`du fait « ${fact.id} »`, String(named), 'le chiffre', sources.keys()),
      )
  }
  compareData(raw, report)
  const { fiches, incomplete } = assembleFiches(joinParts(raw, report), themes)
  inheritPictures(fiches.values())
  const factsById = Map.groupBy(facts, ({ id }) => id)
  const terms = once('Le mot', raw.terms, ({ id }) => id)
  const contacts = once('Le contact', raw.contacts, ({ id }) => id)
  const letters = once('La lettre', raw.letters, ({ id }) => id)
  const ficheIds = new Set(raw.ficheFiles.map(({ fiche }) => fiche))
  const listed = [...once('La langue', raw.languages, ({ code }) => code).values()]
  const { languages, languageFiles, standings: languageStandings } = joinLanguages(raw, listed, report)
  return {
    root: raw.root,
    today,
    languages,
    languageFiles,
    languageStandings,
    levels: new Map(raw.levels.map(({ value }) => [value.id, value])),
    site: joinSite(raw, contacts, report),
    themes,
    sectionPlan: joinSectionPlan([...once('La section', raw.sectionPlan, ({ id }) => id).values()]),
    situations: [...once('La situation', raw.situations, ({ id }) => id).values()],
    fiches,
    pages: joinPages(raw.pages, raw.pageFiles, report),
    pageNames: new Set([...raw.pageFiles].map(pageOf)),
    facts: factsById,
    terms,
    contacts,
    sources,
    lawCodes: [...lawCodes.values()],
    law,
    lawChanges: openChanges(raw.lawChanges, law),
    letters,
    questions: Map.groupBy(
      raw.questions.map(({ value }) => value),
      ({ fiche }) => fiche,
    ),
    checkUps: joinCheckUps(
      raw.checkUps,
      raw.checkUpRules,
      { fact: factsById, contact: contacts, letter: letters, term: terms, law, fiches: ficheIds },
      today,
      report,
    ),
    placesIn: raw.placesIn,
    caseBooks: new Map(raw.caseBooks.map((book) => [book.id, book])),
    pictograms: once('Le pictogramme', raw.pictograms, ({ concept }) => concept),
    drawings: raw.drawings,
    searchNames: new Map(
      [...Map.groupBy(raw.searchNames, ({ value: [lang] }) => lang)].map(([lang, list]) => [
        lang,
        new Map(list.map(({ value: [, fiche, names] }) => [fiche, names])),
      ]),
    ),
    wordings: new Map(
      [...Map.groupBy(raw.wordings, ({ value: [lang] }) => lang)].map(([lang, list]) => [
        lang,
        list.map(({ value: [, wording] }) => wording),
      ]),
    ),
    distress: [...once('La situation', raw.distress, ({ id }) => id).values()],
    searchWeights: raw.searchWeights[0]?.value ?? usualWeights,
    vocabulary: () => joinVocabulary(raw.wordLists),
    codes: new Map(
      raw.ledger.entries.filter(({ retired }) => retired === null).map(({ target, code }) => [target, code]),
    ),
    ledger: raw.ledger,
    addresses: raw.addresses,
    workshops: raw.workshops.map(({ value }) => value),
    evidence: raw.evidence[0]?.value ?? null,
    judgements: raw.judgements.map(({ value }) => value),
    typedFigures: raw.typedFigures.map(({ value }) => value),
    ficheFiles: raw.ficheFiles,
    present: raw.present,
    incomplete,
    unread: raw.unread,
    written: writtenNames(raw),
    problems: sortProblems(problems),
  }
}

/** When a figure was last seen true: what its entry says, or the copy of the law in which its articles were read. */
function seenInLaw(
  { seen, law: ids }: Pick<FactEntry, 'seen' | 'law'>,
  law: ReadonlyMap<string, Article>,
): string | null {
  const copies = ids.flatMap((id) => law.get(id)?.asOf ?? [])
  return [...copies, ...(seen === null ? [] : [seen])].sort().at(-1) ?? null
}
