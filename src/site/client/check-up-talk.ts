import { onLaterDay } from '../../check-ups/bind-facts.ts'
import type { BoundRules, Question } from '../../check-ups/check-up.ts'
import type { Answers, OutcomeRules, Step } from '../../check-ups/next-step.ts'
import { startCheckUp } from '../../check-ups/next-step.ts'
import { readNumber } from '../../check-ups/read-number.ts'
import { afterShown } from './after-shown.ts'
import { showResult } from './check-up-result.ts'

interface Given {
  readonly bound: BoundRules
  readonly questions: readonly Question[]
  readonly outcomeRules: OutcomeRules
}

interface Answered {
  readonly question: string
  readonly value: string | number
  readonly words: string
}

/** One question per screen. Answers stay in this function's memory: no address, storage or request knows them. */
export function openCheckUp(page: HTMLElement, now: Date): void {
  const find = (selector: string) => page.querySelector<HTMLElement>(selector)
  const form = page.querySelector<HTMLFormElement>('[data-questions]')
  const before = find('[data-before]')
  const result = find('[data-result]')
  const rules = page.querySelector<HTMLDetailsElement>('details.rules')
  const progress = find('[data-progress]')
  if (!form || !before || !result || !progress) return

  const { bound, questions, outcomeRules }: Given = JSON.parse(page.dataset['checkUp'] ?? '')
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  const ask = startCheckUp(onLaterDay(bound, today), questions, outcomeRules)
  const screens = new Map(
    [...form.querySelectorAll<HTMLElement>('[data-question]')].map((screen) => [
      screen.dataset['question'] ?? '',
      screen,
    ]),
  )
  let answered: readonly Answered[] = []
  let putBack = () => {}

  const show = (step: Step) => {
    putBack()
    putBack = () => {}
    const asking = step.kind === 'question'
    form.hidden = !asking
    result.hidden = asking
    before.hidden = true
    page.toggleAttribute('data-answered', !asking)
    if (asking) askOne(step)
    else putBack = showResult(page, result, step, answered)
  }

  const askOne = ({ question, left }: Extract<Step, { kind: 'question' }>) => {
    for (const [id, screen] of screens) screen.hidden = id !== question.id
    const screen = screens.get(question.id)
    if (screen) silence(screen)
    const words = (left === 1 ? progress.dataset['last'] : progress.dataset['progress']) ?? ''
    const place = words.replace('{number}', String(answered.length + 1)).replace('{left}', String(left))
    // Words that a live place already holds when it is shown, at the first question, are not heard.
    afterShown(() => {
      progress.textContent = place
      screen?.querySelector<HTMLElement>('h2')?.focus()
    })
  }

  const step = () =>
    ask(Object.fromEntries(answered.map(({ question, value }): [string, Answers[string]] => [question, value])))

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const screen = [...screens.values()].find(({ hidden }) => !hidden)
    if (!screen) return
    const given = readAnswer(screen)
    if (given === null) return complain(screen, mistakeIn(screen, form))
    answered = [...answered, { question: screen.dataset['question'] ?? '', ...given }]
    show(step())
  })
  for (const back of page.querySelectorAll('[data-back]')) {
    back.addEventListener('click', () => {
      if (answered.length === 0) return close()
      answered = answered.slice(0, -1)
      show(step())
    })
  }
  find('[data-restart]')?.addEventListener('click', () => {
    answered = []
    form.reset()
    show(step())
  })

  const close = () => {
    form.hidden = true
    before.hidden = false
    afterShown(() => before.querySelector<HTMLElement>('[data-start]')?.focus())
  }

  if (rules) rules.open = false
  form.reset()
  show(step())
}

function readAnswer(screen: HTMLElement): { readonly value: string | number; readonly words: string } | null {
  const { kind, unit = '', most = '' } = screen.dataset
  if (kind === 'choice') {
    const chosen = screen.querySelector<HTMLInputElement>('input:checked')
    return chosen && { value: chosen.value, words: chosen.parentElement?.textContent.trim() ?? '' }
  }
  const typed = screen.querySelector('input')?.value ?? ''
  const value = readNumber(typed, kind === 'count' ? 'count' : 'amount')
  if (value === null || (most !== '' && value > Number(most))) return null
  return {
    value,
    words: kind === 'amount' && unit.startsWith('€') ? `${typed.replace('€', '').trim()} €` : typed.trim(),
  }
}

/** What to correct, in words. */
function mistakeIn(
  { dataset: { kind = '', unit = '', most = '' } }: HTMLElement,
  { dataset }: HTMLFormElement,
): string {
  if (most !== '') return (dataset['most'] ?? '').replace('{most}', most)
  return dataset[kind === 'amount' && !unit.startsWith('€') ? 'number' : kind] ?? ''
}

/**
 * Says what to correct. The place is emptied, the field gets the focus, and only then are the words written into
 * the live place: they are heard once. The same words as the last ones are not heard again, so that one time in two
 * a space that nobody sees ends them.
 */
function complain(screen: HTMLElement, words: string): void {
  silence(screen)
  const input = screen.querySelector<HTMLInputElement>('input')
  if (input?.type !== 'radio') input?.setAttribute('aria-invalid', 'true')
  input?.focus()
  afterShown(() => {
    const place = screen.querySelector<HTMLElement>('[data-mistake]')
    if (!place || screen.hidden) return
    const isAgain = place.dataset['heard'] === words
    place.dataset['heard'] = isAgain ? '' : words
    place.textContent = isAgain ? `${words}\u00a0` : words
  })
}

/** Takes away what was to be corrected. */
function silence(screen: HTMLElement): void {
  const place = screen.querySelector<HTMLElement>('[data-mistake]')
  if (place) place.textContent = ''
  for (const input of screen.querySelectorAll('input')) input.removeAttribute('aria-invalid')
}
