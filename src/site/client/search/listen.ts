import type { Answer } from '../../../search/answer.ts'
import { noAnswer } from '../../../search/answer.ts'
import { onlyThese } from '../../../search/put-first.ts'
import { announce } from '../announce.ts'
import { fichesAfter, sayFirst, showFirst, situationsIn } from './first.ts'
import { forgetQuestion, rememberQuestion } from './memory.ts'
import type { Opened, Opening } from './open-in-browser.ts'
import { inTime, NoPiece } from './pieces.ts'
import type { Places } from './places.ts'
import { clearAnswer, showAnswer, showTrouble } from './show.ts'
import { sayAnswer } from './say.ts'

/** Milliseconds after the last key before anything is said: a screen reader is reading the keys. */
const QUIET = 500
/** Milliseconds after the last key before the network is asked. */
const PAUSE = 250
/** Milliseconds of waiting before it is told. */
const LONG = 1000

export interface Conversation {
  /** Answers the question in the box. @param typing whether more may come. */
  readonly answer: (typing: boolean) => void
}

/** Answers below a box: at once from the names, then from what else can add something. One message for each question. */
export function converse(places: Places, opening: Opening): Conversation {
  const { form, box, status } = places
  const level = () => (form.dataset['level'] === 'falc' ? 'falc' : 'standard')
  let turn = 0
  let lastKey = 0
  let quiet: number | undefined

  /** Says a message once the reader has stopped typing; a newer question takes its place. */
  function say(message: string): void {
    clearTimeout(quiet)
    quiet = window.setTimeout(() => announce(status, message), Math.max(0, lastKey + QUIET - Date.now()))
  }

  function show(answer: Answer, { index }: Opened, situations: readonly string[]): Answer {
    const shown = situations.length > 0 ? onlyThese(answer, index, fichesAfter(situations), level()) : answer
    showAnswer(places, shown, index)
    return shown
  }

  function answer(typing: boolean): void {
    turn += 1
    lastKey = Date.now()
    clearTimeout(quiet)
    const question = box.value.trim()
    const situations = situationsIn(question)
    showFirst(places, situations)
    if (situations.length > 0 || question === '') forgetQuestion()
    if (question.length < 2 && situations.length === 0) {
      clearAnswer(places)
      status.textContent = ''
      return
    }
    const ready = opening.ready()
    const now = ready?.search.now(question, { level: level(), typing }) ?? null
    if (ready && now) {
      const shown = show(now.answer, ready, situations)
      if (now.whole || situations.length > 0) return settle(question, situations, shown)
    } else if (situations.length > 0) {
      clearAnswer(places)
      say(sayFirst(places))
    }
    void lookFurther(question, situations, typing, turn)
  }

  /** An answer to which nothing will be added. */
  function settle(question: string, situations: readonly string[], shown: Answer): void {
    if (situations.length === 0) rememberQuestion(question)
    say([sayFirst(places), shown === noAnswer ? '' : sayAnswer(shown, status.dataset)].filter(Boolean).join(' '))
  }

  async function lookFurther(question: string, situations: readonly string[], typing: boolean, mine: number): Promise<void> {
    const current = () => mine === turn
    if (typing) await new Promise((resolve) => setTimeout(resolve, PAUSE))
    if (!current()) return
    const waiting = window.setTimeout(() => current() && announce(status, status.dataset['searching'] ?? ''), LONG)
    let opened: Opened | null = null
    try {
      opened = await inTime(opening.open())
      const ask = { level: level(), typing } as const
      const found = situations.length > 0 ? noAnswer : await inTime(opened.search.whole(question, ask))
      if (current()) settle(question, situations, show(found, opened, situations))
    } catch (error) {
      opening.dropTexts()
      if (current()) fail(error, question, opened, situations, typing)
    } finally {
      clearTimeout(waiting)
    }
  }

  function fail(error: unknown, question: string, opened: Opened | null, situations: readonly string[], typing: boolean): void {
    const changed = error instanceof NoPiece && error.changed
    const found = situations.length === 0 ? opened?.search.now(question, { level: level(), typing }) : null
    if (opened && found) showAnswer(places, found.answer, opened.index)
    else clearAnswer(places)
    showTrouble(places, changed)
    const some = (found?.answer.found.length ?? 0) > 0
    const told = status.dataset[changed ? 'changed' : some ? 'failedPart' : 'failed'] ?? ''
    say([sayFirst(places), told].filter(Boolean).join(' '))
  }

  return { answer }
}
