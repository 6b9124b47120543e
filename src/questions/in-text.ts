import { isEasy } from '../facts/level.ts'
import type { Version } from '../library/fiche.ts'
import type { Question } from '../library/questions.ts'
import { textName } from '../library/text-name.ts'

/** A question in the language of a text, and the section of that text that answers it. */
export interface QuestionInText {
  readonly question: Question
  readonly text: string
  readonly section: string
}

/**
 * The questions of a fiche that one of its texts answers: those that have words in its language and
 * that it does not leave out. An easy text says them in easy words where there are some.
 */
export function questionsIn(
  questions: readonly Question[],
  version: Pick<Version, 'lang' | 'level' | 'sections'>,
): readonly QuestionInText[] {
  return questions.flatMap((question): QuestionInText[] => {
    const text = question.question[textName(version)] ?? question.question[version.lang]
    const left = isEasy(version.level) && question.falcOmitted !== null
    if (text === undefined || left || !version.sections.some(({ id }) => id === question.section)) return []
    return [{ question, text, section: question.section }]
  })
}
