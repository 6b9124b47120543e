import { readingKey } from '../facts/level.ts'
import type { Fiche, Version } from '../library/fiche.ts'
import type { Library } from '../library/model.ts'
import { textName } from '../library/text-name.ts'

/** What is not done about one text of a fiche. Nothing: it is current. */
export type TextMatter = 'missing' | 'behind' | 'unreviewed' | 'not-validated'

/** One text that a published fiche has, or should have. */
export interface TextStanding {
  /** Id of the fiche, or name of the page. */
  readonly fiche: string
  readonly of: 'fiche' | 'page'
  /** `en`, `ar`; `fr-falc` for the easy-to-read twin. */
  readonly text: string
  readonly file: string | null
  readonly matters: readonly TextMatter[]
  /** Sections that are behind the French. */
  readonly sections: readonly string[]
}

/** How every text that follows the French stands: the twin and one translation a language, fiche after fiche. */
export function translationBoard(library: Library): TextStanding[] {
  const fiches = [...library.fiches.values()].flatMap((fiche) =>
    fiche.versions.get('fr/standard')?.status === 'published' ? textsOf(fiche, library) : [],
  )
  return [...fiches, ...pageStandings(library)]
}

/** The same of the site's own pages: every language, and the simplified text where there is one. */
function pageStandings({ pages, languages }: Library): TextStanding[] {
  const own = [...pages.values()].filter(({ borrowed }) => !borrowed)
  return [...Map.groupBy(own, ({ page }) => page)].flatMap(([page, texts]) => {
    const expected = texts.some(({ settings }) => settings.frenchOnly)
      ? []
      : languages.map(({ code }) => code).filter((code) => code !== 'fr')
    const found = new Map(
      texts.filter(({ standing }) => standing.kind !== 'reference').map((text) => [textName(text), text]),
    )
    return [...new Set([...found.keys(), ...expected])].map((text) => standingOf(page, text, found.get(text), 'page'))
  })
}

function textsOf(fiche: Fiche, { languages, levels }: Library): TextStanding[] {
  const translations = languages.filter(({ code }) => code !== 'fr').map(({ code }) => code)
  const easy = [...levels.values()]
    .filter((level) => level.expected)
    .flatMap(({ id, languages: said }) => said.map((lang) => readingKey(lang, id)))
  const expected = new Set([...easy, ...translations])
  const present = [...fiche.versions.values()].filter(({ standing }) => standing.kind !== 'reference')
  const found = new Map(present.map((version) => [textName(version), version]))
  return [...new Set([...expected, ...found.keys()])].map((text) => standingOf(fiche.id, text, found.get(text)))
}

function standingOf(
  fiche: string,
  text: string,
  version: Version | undefined,
  of: TextStanding['of'] = 'fiche',
): TextStanding {
  if (!version || version.standing.kind === 'reference')
    return { fiche, of, text, file: null, matters: ['missing'], sections: [] }
  const { file, standing } = version
  const sections = standing.sync.state === 'stale' ? standing.sync.sections : []
  const behind: TextMatter[] = sections.length > 0 ? ['behind'] : []
  return { fiche, of, text, file, matters: [...behind, ...unproved(standing)], sections }
}

function unproved(standing: Exclude<Version['standing'], { kind: 'reference' }>): TextMatter[] {
  if (standing.kind === 'falc') return standing.validation.state === 'validated' ? [] : ['not-validated']
  return standing.reviewed === null ? ['unreviewed'] : []
}
