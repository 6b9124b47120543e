import type { Step, WorkedOut } from '../../check-ups/next-step.ts'
import { afterShown } from './after-shown.ts'

interface Said {
  readonly question: string
  readonly words: string
}

/**
 * Shows an outcome: its text is brought from the rules below, with the sums worked out.
 *
 * @returns puts the text back in its place.
 */
export function showResult(
  page: HTMLElement,
  result: HTMLElement,
  step: Exclude<Step, { kind: 'question' }>,
  answered: readonly Said[],
): () => void {
  const id = step.kind === 'outcome' ? step.id : step.kind === 'unsure' ? 'a-confirmer' : 'sans-chiffre'
  const outcome = page.querySelector<HTMLElement>(`[data-outcome="${id}"]`)
  const place = result.querySelector('[data-place]')
  if (!outcome || !place) return () => {}
  const mark = document.createComment('')
  outcome.before(mark)
  place.append(outcome)
  const toConfirm = result.querySelector<HTMLElement>('[data-to-confirm]')
  if (toConfirm) toConfirm.hidden = step.kind !== 'outcome' || step.figures === 'confirmed'
  if (step.kind === 'outcome') showSums(outcome, step.amounts, result.dataset)
  afterShown(() => outcome.querySelector<HTMLElement>('h3')?.focus())

  const answers = result.querySelector<HTMLElement>('[data-answers]')
  const print = result.querySelector<HTMLElement>('[data-print]')
  const onPrint = () => {
    if (answers) listAnswers(page, answers, answered)
    window.print()
  }
  print?.addEventListener('click', onPrint)
  return () => {
    print?.removeEventListener('click', onPrint)
    if (answers) answers.hidden = true
    const listed = answers?.querySelector('dl')
    if (listed) listed.textContent = ''
    const sums = outcome.querySelector<HTMLElement>('[data-sums]')
    if (sums) sums.hidden = true
    mark.replaceWith(outcome)
  }
}

function showSums(
  outcome: HTMLElement,
  amounts: readonly WorkedOut[],
  { noSum = '', sumToConfirm = '' }: DOMStringMap,
): void {
  const sums = outcome.querySelector<HTMLElement>('[data-sums]')
  if (!sums || amounts.length === 0) return
  const lang = document.documentElement.lang
  const money = new Intl.NumberFormat(`${lang === 'en' ? 'en-GB' : lang}-u-nu-latn`, {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  })
  for (const { rule, euros, figures } of amounts) {
    const sum = sums.querySelector<HTMLElement>(`[data-sum="${rule}"]`)
    if (sum)
      sum.textContent =
        euros === null ? noSum : `${money.format(euros)} ${figures === 'confirmed' ? '' : sumToConfirm}`.trim()
  }
  sums.hidden = false
}

/** The answers are written on the page only when the reader asks to print or keep them. */
function listAnswers(page: HTMLElement, place: HTMLElement, answered: readonly Said[]): void {
  const list = place.querySelector('dl')
  if (list) list.textContent = ''
  list?.append(
    ...answered.flatMap(({ question, words }) => {
      const asked = document.createElement('dt')
      asked.textContent = page.querySelector(`[data-question="${question}"] h2`)?.textContent ?? question
      const said = document.createElement('dd')
      said.textContent = words
      return [asked, said]
    }),
  )
  place.hidden = false
}
