import { standard } from '../../../facts/level.ts'
import { learnAllPhrases, sayFirst, showFirst, situationsIn } from './first.ts'
import { forgetQuestion, rememberQuestion } from './memory.ts'
import type { Opening } from './open-in-browser.ts'
import { inTime, NoPiece, serverAnswers } from './pieces.ts'
import { returnToPlace } from './place-in-page.ts'
import type { Places } from './places.ts'
import { quietVoice } from './quiet-voice.ts'
import { clearAnswer, showTrouble } from './show-none.ts'

/** Milliseconds after the last key before the network is asked. */
const PAUSE = 250
/** Milliseconds of waiting before it is told. */
const LONG = 1000
/** Letters that make a question. */
const LEAST = 2

type Engine = typeof import('./engine.ts')

/** What a conversation loads when the box is first used, where a question stays, what follows an answer. */
export interface Uses {
  readonly load: () => Promise<Engine>
  readonly remember: (question: string) => void
  readonly forget: () => void
  readonly answered: () => void
}

const usual: Uses = {
  load: () => import('./engine.ts'),
  remember: rememberQuestion,
  forget: forgetQuestion,
  answered: returnToPlace,
}

export interface Conversation {
  /** Answers the question in the box. @param typing whether more may come. */
  readonly answer: (typing: boolean) => void
  /** Keeps the question now: the reader follows a link, maybe before it is answered. */
  readonly leave: () => void
  /** Loads what the first answer needs. */
  readonly prepare: () => void
  /** Asks again for what could not be had. */
  readonly askAgain: () => Promise<void>
}

/**
 * Answers below a box: whom to call in distress first, with what the page holds; then from the names, at
 * once when they are loaded; then from what else can add something. One message for each question.
 */
export function converse(places: Places, { load, remember, forget, answered }: Uses = usual): Conversation {
  const { form, box, status } = places
  const voice = quietVoice(status)
  const ask = (typing: boolean) => ({ level: form.dataset['level'] ?? standard, typing })
  let turn = 0
  let engine: Engine | null = null
  let opening: Opening | null = null

  async function open(): Promise<{ engine: Engine; opening: Opening }> {
    engine ??= await load().catch(() => {
      throw new NoPiece('script')
    })
    opening ??= engine.openInBrowser({ files: form.dataset['files'] ?? '', module: form.dataset['module'] ?? '' })
    await opening.open()
    return { engine, opening }
  }

  function answer(typing: boolean): void {
    turn += 1
    voice.hush()
    const question = box.value.trim()
    const situations = situationsIn(question)
    showFirst(places, situations)
    if (situations.length > 0) return call()
    if (question.length < LEAST) return empty()
    const ready = opening?.ready()
    const now = ready?.search.now(question, ask(typing))
    if (engine && ready && now) {
      engine.showAnswer(places, now.answer, ready.index)
      if (now.whole) return settle(question, engine.sayAnswer(now.answer, status.dataset))
    }
    void lookFurther(question, typing, turn)
  }

  /** Someone to call first: nothing else is shown, and nothing is kept. */
  function call(): void {
    clearAnswer(places)
    forget()
    voice.say(sayFirst(places))
  }

  function empty(): void {
    clearAnswer(places)
    forget()
    status.textContent = ''
  }

  /** An answer to which nothing will be added. */
  function settle(question: string, message: string): void {
    answered()
    remember(question)
    voice.say(message)
  }

  async function lookFurther(question: string, typing: boolean, mine: number): Promise<void> {
    const current = () => mine === turn
    if (typing) await new Promise((resolve) => setTimeout(resolve, PAUSE))
    if (!current()) return
    const waiting = window.setTimeout(() => current() && voice.say(status.dataset['searching'] ?? ''), LONG)
    try {
      const { engine: by, opening: from } = await inTime(open())
      const { search, index } = await from.open()
      const found = await inTime(search.whole(question, ask(typing)))
      if (!current()) return
      by.showAnswer(places, found, index)
      settle(question, by.sayAnswer(found, status.dataset))
    } catch (error) {
      opening?.dropTexts()
      if (current()) fail(error, question, typing)
    } finally {
      clearTimeout(waiting)
    }
  }

  function fail(error: unknown, question: string, typing: boolean): void {
    const why = error instanceof NoPiece ? error.why : 'unreachable'
    const ready = opening?.ready()
    const known = ready?.search.now(question, ask(typing))?.answer
    if (engine && ready && known) engine.showAnswer(places, known, ready.index)
    else clearAnswer(places)
    showTrouble(places, why)
    const some = places.list.childElementCount > 0
    remember(question)
    voice.say(status.dataset[why === 'changed' ? 'changed' : some ? 'failedPart' : 'failed'] ?? '')
  }

  return {
    answer,
    leave: () => {
      const question = box.value.trim()
      if (question.length >= LEAST && situationsIn(question).length === 0) remember(question)
    },
    prepare: () => {
      void open()
        .catch(() => undefined)
        .then(() => learnAllPhrases(form.dataset['phrases'] ?? ''))
        .then(() => places.distress.childElementCount === 0 && situationsIn(box.value).length > 0 && answer(true))
        .catch(() => undefined)
    },
    askAgain: async () => {
      // Some browsers never ask twice for a script that failed once: the page is loaded again, with its question.
      if (!engine && !places.trouble.hidden && (await serverAnswers())) location.reload()
      else answer(false)
    },
  }
}
