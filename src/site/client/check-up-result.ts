import type { Step } from '../../check-ups/next-step.ts'

interface Said {
  readonly question: string
  readonly words: string
}

/**
 * Shows an outcome: its text is brought from the rules below, with the sums worked out.
 *
 * @returns puts the text back in its place.
 */
export function showResult(page: HTMLElement, result: HTMLElement, step: Exclude<Step, { kind: 'question' }>, answered: readonly Said[]): () => void {
  const id = step.kind === 'outcome' ? step.id : 'sans-chiffre'
  const outcome = page.querySelector<HTMLElement>(`[data-outcome="${id}"]`)
  const place = result.querySelector('[data-place]')
  if (!outcome || !place) return () => {}
  const mark = document.createComment('')
  outcome.before(mark)
  place.append(outcome)
  if (step.kind === 'outcome') showSums(outcome, step.amounts, result.dataset['noSum'] ?? '')
  outcome.querySelector<HTMLElement>('h3')?.focus()

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
    answers?.querySelector('dl')?.replaceChildren()
    const sums = outcome.querySelector<HTMLElement>('[data-sums]')
    if (sums) sums.hidden = true
    mark.replaceWith(outcome)
  }
}

function showSums(outcome: HTMLElement, amounts: readonly { readonly rule: string; readonly euros: number | null }[], noSum: string): void {
  const sums = outcome.querySelector<HTMLElement>('[data-sums]')
  if (!sums || amounts.length === 0) return
  const lang = document.documentElement.lang
  const money = new Intl.NumberFormat(`${lang === 'en' ? 'en-GB' : lang}-u-nu-latn`, { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' })
  for (const { rule, euros } of amounts) {
    const sum = sums.querySelector<HTMLElement>(`[data-sum="${rule}"]`)
    if (sum) sum.textContent = euros === null ? noSum : money.format(euros)
  }
  sums.hidden = false
}

/** The answers are written on the page only when the reader asks to print or keep them. */
function listAnswers(page: HTMLElement, place: HTMLElement, answered: readonly Said[]): void {
  place.querySelector('dl')?.replaceChildren(
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
