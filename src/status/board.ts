import { isEasy, readingOf } from '../facts/level.ts'
import { factOnDay } from '../facts/on-day.ts'
import { daysBetween } from '../facts/plain-date.ts'
import { frenchDates, sayDate, sayPartialDate } from '../facts/say-date.ts'
import type { Fiche, Version } from '../library/fiche.ts'
import type { Library } from '../library/model.ts'
import { languageItems } from './language-items.ts'
import { lawItems } from './law-items.ts'
import { questionItems } from './question-items.ts'
import type { TextStanding } from './translation-board.ts'
import { translationBoard } from './translation-board.ts'

export type Matter =
  | 'fact-expired'
  | 'fact-ending-soon'
  | 'fact-to-recheck'
  | 'fact-unverified'
  | 'law-changed'
  | 'law-ended'
  | 'law-ending-soon'
  | 'falc-behind'
  | 'falc-not-validated'
  | 'translation-missing'
  | 'translation-behind'
  | 'translation-unreviewed'
  | 'review-overdue'
  | 'review-soon'
  | 'open-question'
  | 'question-failed'
  | 'question-changed'
  | 'question-count'

/** One thing to do for editors: where, why, with which command. */
export interface StatusItem {
  readonly matter: Matter
  /** Fact id, article id, fiche id, or name of a page. */
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
  const reviews = [...library.fiches.values()].flatMap((fiche) => ficheItems(fiche, library))
  const items = [
    ...factItems(library),
    ...lawItems(library),
    ...reviews,
    ...translationBoard(library).flatMap((standing) => textItems(standing, library)),
    ...questionItems(library),
    ...languageItems(library),
  ]
  return items.sort(
    (a, b) => matters.indexOf(a.matter) - matters.indexOf(b.matter) || a.subject.localeCompare(b.subject, 'fr'),
  )
}

/** In the order of the board: what misleads a reader first. */
export const matters: readonly Matter[] = [
  'fact-expired',
  'law-changed',
  'law-ended',
  'fact-ending-soon',
  'law-ending-soon',
  'fact-to-recheck',
  'fact-unverified',
  'falc-behind',
  'translation-behind',
  'question-failed',
  'question-changed',
  'review-overdue',
  'review-soon',
  'open-question',
  'falc-not-validated',
  'translation-unreviewed',
  'translation-missing',
  'question-count',
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
      {
        matter,
        subject: id,
        version: null,
        detail,
        file: fact.entry.file,
        line: fact.entry.line,
        fiches: [...(uses.get(id) ?? [])],
        command: null,
      },
    ]
    switch (fact.state) {
      case 'expired':
        return item(
          'fact-expired',
          `Chiffre périmé depuis le ${sayDate(fact.since, frenchDates)} : ajoutez l'entrée qui suit, avec sa source.`,
        )
      case 'ending-soon':
        return item('fact-ending-soon', `Le chiffre ne vaut plus dans ${fact.daysLeft} jours : cherchez le suivant.`)
      case 'to-recheck':
        return item(
          'fact-to-recheck',
          `${fact.seen === null ? 'Jamais daté' : `Vu vrai pour la dernière fois : ${sayPartialDate(fact.seen, frenchDates)}`} : relisez la source, puis écrivez « seen » avec la date.`,
        )
      case 'unverified':
        return item('fact-unverified', 'Chiffre sans source vérifiée : trouvez la source, ou retirez-le des fiches.')
      default:
        return []
    }
  })
}

function ficheItems(fiche: Fiche, library: Library): StatusItem[] {
  const reference = fiche.versions.get('fr/standard')
  return reference?.status === 'published'
    ? [...reviewItems(fiche, reference, library.today), ...openQuestionItems(fiche, reference)]
    : []
}

/** What is not done about the twin and the translations. */
function textItems(
  { fiche, of, text, file, matters, sections }: TextStanding,
  { root, levels }: Library,
): StatusItem[] {
  const { lang, level } = readingOf(text)
  const easy = isEasy(level)
  const about = (matter: Matter, detail: string, command: string | null): StatusItem => ({
    matter,
    subject: fiche,
    version: text,
    detail,
    file: file ?? `${root}/${of}s/${fiche}`,
    line: 1,
    fiches: of === 'fiche' ? [fiche] : [],
    command,
  })
  return matters.map((matter) => {
    switch (matter) {
      case 'missing':
        return about(
          'translation-missing',
          "Ce texte n'existe pas encore.",
          of === 'page'
            ? `npm run new -- page ${fiche} ${text}`
            : easy
              ? `npm run new -- ${level} ${fiche}${levels.get(level)?.languages.length === 1 ? '' : ` ${lang}`}`
              : `npm run new -- translation ${fiche} ${text}`,
        )
      case 'behind':
        return about(
          easy ? 'falc-behind' : 'translation-behind',
          `Le français a changé : ${sections.join(' ')}. Reprenez ces parties, puis acceptez-les.`,
          `npm run translations -- accept ${fiche} ${text} ${sections.join(' ')}`,
        )
      case 'not-validated':
        return about(
          'falc-not-validated',
          'Pas encore relue par les personnes concernées, ou changée depuis.',
          levels.get(level)?.checker === 'falc' ? `npm run falc -- ${file}` : null,
        )
      case 'unreviewed':
        return about('translation-unreviewed', "Aucune personne parlant couramment la langue ne l'a relue.", null)
    }
  })
}

/** What the fiche could not say for want of a source. */
function openQuestionItems(fiche: Fiche, { file, places, openQuestions }: Version): StatusItem[] {
  const line = places.get('open_questions')?.line ?? 1
  return openQuestions.map(({ question, check }) => ({
    matter: 'open-question',
    subject: fiche.id,
    version: null,
    detail: `${question} À vérifier : ${check}.`,
    file,
    line,
    fiches: [fiche.id],
    command: null,
  }))
}

function reviewItems(fiche: Fiche, reference: Version, today: string): StatusItem[] {
  const days = daysBetween(today, reference.review.next)
  const when = sayDate(reference.review.next, frenchDates)
  const owner = reference.review.owner === null ? '' : ` Responsable : ${reference.review.owner}.`
  const due = (matter: Matter, detail: string): StatusItem[] => [
    {
      matter,
      subject: fiche.id,
      version: null,
      detail,
      file: reference.file,
      line: 1,
      fiches: [fiche.id],
      command: null,
    },
  ]
  if (days < 0)
    return due(
      'review-overdue',
      `Relecture attendue depuis le ${when} : relisez, puis changez « reviewed » et « next_review ».${owner}`,
    )
  return days <= REVIEW_SOON_DAYS ? due('review-soon', `Relecture prévue le ${when}.${owner}`) : []
}
