import { onLaterDay } from '../../check-ups/bind-facts.ts'
import type { BoundRules, Question } from '../../check-ups/check-up.ts'
import type { Answers, OutcomeRules, Step } from '../../check-ups/next-step.ts'
import { startCheckUp } from '../../check-ups/next-step.ts'
import { readNumber } from '../../check-ups/read-number.ts'
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
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  const ask = startCheckUp(onLaterDay(bound, today), questions, outcomeRules)
  const screens = new Map([...form.querySelectorAll<HTMLElement>('[data-question]')].map((screen) => [screen.dataset['question'] ?? '', screen]))
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
    complain(screen, '')
    const words = (left === 1 ? progress.dataset['last'] : progress.dataset['progress']) ?? ''
    progress.textContent = words.replace('{number}', String(answered.length + 1)).replace('{left}', String(left))
    screen?.querySelector<HTMLElement>('h2')?.focus()
  }

  const step = () => ask(Object.fromEntries(answered.map(({ question, value }): [string, Answers[string]] => [question, value])))

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const screen = [...screens.values()].find(({ hidden }) => !hidden)
    if (!screen) return
    const given = readAnswer(screen)
    if (given === null) return complain(screen, form.dataset[screen.dataset['kind'] ?? ''] ?? '')
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
    before.querySelector('button')?.focus()
  }

  if (rules) rules.open = false
  form.reset()
  show(step())
}

function readAnswer(screen: HTMLElement): { readonly value: string | number; readonly words: string } | null {
  const kind = screen.dataset['kind']
  if (kind === 'choice') {
    const chosen = screen.querySelector<HTMLInputElement>('input:checked')
    return chosen && { value: chosen.value, words: chosen.parentElement?.textContent.trim() ?? '' }
  }
  const typed = screen.querySelector('input')?.value ?? ''
  const value = readNumber(typed, kind === 'count' ? 'count' : 'amount')
  return value === null ? null : { value, words: kind === 'count' ? typed.trim() : `${typed.replace('€', '').trim()} €` }
}

/** Says what to correct, or takes it away; the field is named wrong and gets the focus. */
function complain(screen: HTMLElement | undefined, words: string): void {
  const place = screen?.querySelector<HTMLElement>('[data-mistake]')
  if (!screen || !place) return
  place.textContent = words
  for (const input of screen.querySelectorAll('input')) input.toggleAttribute('aria-invalid', false)
  if (words === '') return
  const input = screen.querySelector<HTMLInputElement>('input')
  if (input?.type !== 'radio') input?.setAttribute('aria-invalid', 'true')
  input?.focus()
}
