import { daysBetween } from '../facts/plain-date.ts'
import { factOnDay } from '../facts/on-day.ts'
import { sayDate } from '../facts/say-date.ts'
import type { Fiche, Library, Version } from '../library/model.ts'

export type Matter =
  | 'fact-expired'
  | 'fact-ending-soon'
  | 'fact-unverified'
  | 'falc-behind'
  | 'falc-not-validated'
  | 'translation-missing'
  | 'translation-behind'
  | 'translation-unreviewed'
  | 'review-overdue'
  | 'review-soon'

/** One thing to do for editors: where, why, with which command. */
export interface StatusItem {
  readonly matter: Matter
  /** Fact id, or fiche id. */
  readonly subject: string
  /** Language and level concerned, `fr-falc` or `ar`, or null. */
  readonly version: string | null
  /** French: what is the matter. */
  readonly detail: string
  readonly file: string
  readonly line: number
  /** Fiches that the matter touches. */
  readonly fiches: readonly string[]
  /** Command to run, or null when the file is to be edited by hand. */
  readonly command: string | null
}

/** Days before a review's date from which the board announces it. */
const REVIEW_SOON_DAYS = 60

/** Everything that is not as it should be on the Library's day, by matter then subject. */
export function statusBoard(library: Library): readonly StatusItem[] {
  const items = [...factItems(library), ...[...library.fiches.values()].flatMap((fiche) => ficheItems(fiche, library))]
  return items.sort((a, b) => matters.indexOf(a.matter) - matters.indexOf(b.matter) || a.subject.localeCompare(b.subject, 'fr'))
}

/** In the order of the board: what misleads a reader first. */
export const matters: readonly Matter[] = [
  'fact-expired', 'fact-ending-soon', 'fact-unverified', 'falc-behind', 'translation-behind',
  'review-overdue', 'review-soon', 'falc-not-validated', 'translation-unreviewed', 'translation-missing',
]

function fichesByFact(library: Library): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = new Map<string, Set<string>>()
  for (const fiche of library.fiches.values()) {
    for (const version of fiche.versions.values()) {
      for (const id of version.sections.flatMap((section) => section.uses.facts)) {
        uses.set(id, (uses.get(id) ?? new Set<string>()).add(fiche.id))
      }
    }
  }
  return uses
}

function factItems(library: Library): StatusItem[] {
  const uses = fichesByFact(library)
  return [...library.facts].flatMap(([id, entries]): StatusItem[] => {
    const fact = factOnDay(entries, library.today)
    const item = (matter: Matter, detail: string): StatusItem[] => [
      { matter, subject: id, version: null, detail, file: fact.entry.file, line: fact.entry.line, fiches: [...(uses.get(id) ?? [])], command: null },
    ]
    switch (fact.state) {
      case 'expired':
        return item('fact-expired', `Chiffre périmé depuis le ${sayDate(fact.since, 'fr')} : ajoutez l'entrée qui suit, avec sa source.`)
      case 'ending-soon':
        return item('fact-ending-soon', `Le chiffre ne vaut plus dans ${fact.daysLeft} jours : cherchez le suivant.`)
      case 'unverified':
        return item('fact-unverified', 'Chiffre sans source vérifiée : trouvez la source, ou retirez-le des fiches.')
      default:
        return []
    }
  })
}

function ficheItems(fiche: Fiche, library: Library): StatusItem[] {
  const reference = fiche.versions.get('fr/standard')
  if (!reference || reference.status === 'draft') return []
  const missing = library.languages
    .filter(({ code }) => !fiche.versions.has(`${code}/standard`))
    .map(({ code, name }) => item(fiche, reference, 'translation-missing', code, `Pas encore de traduction : ${name}.`, `npm run new -- translation ${fiche.id} ${code}`))
  return [...reviewItems(fiche, reference, library.today), ...[...fiche.versions.values()].flatMap((version) => versionItems(fiche, version)), ...missing]
}

function item(fiche: Fiche, version: Version, matter: Matter, name: string | null, detail: string, command: string | null): StatusItem {
  return { matter, subject: fiche.id, version: name, detail, file: version.file, line: 1, fiches: [fiche.id], command }
}

function reviewItems(fiche: Fiche, reference: Version, today: string): StatusItem[] {
  const days = daysBetween(today, reference.review.next)
  const when = sayDate(reference.review.next, 'fr')
  if (days < 0) return [item(fiche, reference, 'review-overdue', null, `Relecture attendue depuis le ${when} : relisez, puis changez « reviewed » et « next_review ».`, null)]
  if (days <= REVIEW_SOON_DAYS) return [item(fiche, reference, 'review-soon', null, `Relecture prévue le ${when}.`, null)]
  return []
}

function versionItems(fiche: Fiche, version: Version): StatusItem[] {
  const { standing } = version
  if (standing.kind === 'reference') return []
  const name = standing.kind === 'falc' ? `${version.lang}-falc` : version.lang
  const items: StatusItem[] = []
  if (standing.sync.state === 'stale') {
    const sections = standing.sync.sections.join(' ')
    items.push(
      item(fiche, version, standing.kind === 'falc' ? 'falc-behind' : 'translation-behind', name, `Le français a changé : ${sections}. Reprenez ces parties, puis acceptez-les.`, `npm run translations -- accept ${fiche.id} ${name} ${sections}`),
    )
  }
  if (standing.kind === 'falc' && standing.validation.state !== 'validated') {
    const detail = standing.validation.state === 'none' ? 'Pas encore relue par les personnes concernées.' : 'Validée autrefois, mais le texte a changé depuis.'
    items.push(item(fiche, version, 'falc-not-validated', name, detail, `npm run falc -- ${version.file}`))
  }
  if (standing.kind === 'translation' && standing.reviewed === null) {
    items.push(item(fiche, version, 'translation-unreviewed', name, 'Traduction que personne parlant couramment la langue n\'a relue.', null))
  }
  return items
}
