import { frenchDates, sayDate } from '../facts/say-date.ts'
import type { Library } from '../library/model.ts'
import type { Question, QuestionReading } from '../library/questions.ts'
import type { Section } from '../library/section.ts'
import { textName } from '../library/text-name.ts'
import { answersOf } from '../questions/answer.ts'

/** An item of the board about what readers ask. */
export interface QuestionItem {
  readonly matter: 'question-failed' | 'question-changed' | 'question-count'
  /** Fiche id. */
  readonly subject: string
  readonly version: string | null
  readonly detail: string
  readonly file: string
  readonly line: number
  readonly fiches: readonly string[]
  readonly command: null
}

/** A question as it was last read in one text, and the section of that text today. */
interface LastReading {
  readonly reading: QuestionReading
  readonly line: number
  readonly section: Section | undefined
}

/** What fresh readers did not find in a fiche, what has changed since they read it, and how much was read. */
export function questionItems(library: Library): QuestionItem[] {
  const answers = answersOf(library)
  return [...library.questions].flatMap(([fiche, questions]): QuestionItem[] => {
    const [first] = questions
    if (first === undefined) return []
    const left = questions.filter((question) => answers(question).some(({ state }) => state === 'left-out')).length
    const read = questions.flatMap((question) =>
      lastReadings(question, library).flatMap((last) => readingItems(question, last)),
    )
    const count: QuestionItem = {
      matter: 'question-count',
      subject: fiche,
      version: null,
      detail: counted(questions, left),
      file: first.file,
      line: 1,
      fiches: [fiche],
      command: null,
    }
    return [...read, count]
  })
}

/** The last reading of each text: an older one is settled by it. */
function lastReadings({ fiche, section, readings, places, line }: Question, library: Library): LastReading[] {
  const placed = readings.map((reading, index) => ({ reading, line: places.get(`readings.${index}`)?.line ?? line }))
  const byText = Map.groupBy(placed, ({ reading }) => textName(reading))
  return Array.from(byText.values(), (all): LastReading[] => {
    const [last] = all.toSorted((a, b) => (a.reading.on < b.reading.on ? 1 : -1))
    if (last === undefined) return []
    const version = library.fiches.get(fiche)?.versions.get(`${last.reading.lang}/${last.reading.level}`)
    return [{ ...last, section: version?.sections.find(({ id }) => id === section) }]
  }).flat()
}

function readingItems(
  { id, fiche, file, section: asked }: Question,
  { reading, line, section }: LastReading,
): QuestionItem[] {
  const changed = reading.hash !== null && section !== undefined && section.hash !== reading.hash
  const item = (matter: QuestionItem['matter'], detail: string): QuestionItem[] => [
    { matter, subject: fiche, version: textName(reading), detail, file, line, fiches: [fiche], command: null },
  ]
  const on = sayDate(reading.on, frenchDates)
  if (reading.result === 'no' || reading.result === 'wrong') {
    const what =
      reading.result === 'no'
        ? 'un lecteur ne trouve pas la réponse'
        : 'un lecteur comprend le contraire ou autre chose'
    const note = reading.note === null ? '' : ` Note : ${reading.note.replace(/[.\s]*$/, '')}.`
    const since = changed ? ' Cette section a changé depuis : faites relire.' : ''
    return item('question-failed', `« ${id} » : ${what} dans la section « ${asked} », le ${on}.${note}${since}`)
  }
  return changed
    ? item(
        'question-changed',
        `« ${id} » : la section « ${asked} » a changé depuis sa lecture du ${on}. Faites relire.`,
      )
    : []
}

const results: Readonly<Record<QuestionReading['result'], string>> = {
  answered: 'trouvée',
  partly: 'en partie',
  no: 'pas trouvée',
  wrong: 'comprise de travers',
}

function counted(questions: readonly Question[], left: number): string {
  const readings = questions.flatMap((question) => question.readings)
  const shares = Object.entries(results).map(
    ([result, words]) => `${readings.filter((reading) => reading.result === result).length} ${words}`,
  )
  const never = questions.filter((question) => question.readings.length === 0).length
  return [
    `${questions.length} question${questions.length > 1 ? 's' : ''}.`,
    `Lues : ${readings.length} fois${readings.length > 0 ? ` (${shares.join(', ')})` : ''}.`,
    `Jamais lues : ${never}.`,
    `Laissées de côté par la version simplifiée : ${left}.`,
  ].join(' ')
}
