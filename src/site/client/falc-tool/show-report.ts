import type { FalcReport } from '../../../falc/check.ts'
import type { Fix, Problem } from '../../../problem.ts'
import type { Reasons } from './answer.ts'
import { verdictInWords, weights } from './in-words.ts'

export interface Shown {
  readonly report: FalcReport
  readonly reasons: Readonly<Record<string, Reasons>>
  readonly text: string
  /** What the last change did; '' when there was none. */
  readonly change: string
}

/** What the buttons of the report do. */
export interface Doings {
  readonly replace: (fix: Fix) => void
  readonly goTo: (line: number) => void
}

/** An element with its words: texts are always words, never HTML. */
function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  if (className !== '') element.className = className
  element.append(...content)
  return element
}

function button(words: string, press: () => void): HTMLButtonElement {
  const element = made('button', 'button quiet', words)
  element.type = 'button'
  element.addEventListener('click', press)
  return element
}

/** Score, verdict, obstacles, and what the last change did. */
export function verdictOf({ report, change }: Shown): readonly Node[] {
  const { score, words, sentences, obstacles, exceptions } = report
  return [
    made('p', 'verdict', verdictInWords(report)),
    made('p', '', `Score\u00a0: ${score} sur 100. ${words} mots, ${sentences} phrases.`),
    ...(change === '' ? [] : [made('p', '', change)]),
    ...(obstacles.length === 0 ? [] : [made('ul', '', ...obstacles.map((obstacle) => made('li', '', obstacle)))]),
    ...exceptions.map(({ rule, findings, reason }) =>
      made('p', 'quiet', `${rule}\u00a0: ${findings} remarque(s) mise(s) de côté. Raison\u00a0: ${reason}`),
    ),
  ]
}

/** The lines of the text, each with its remarks below. */
export function linesOf({ report, reasons, text }: Shown, doings: Doings): readonly Node[] {
  const byLine = grouped(report.problems)
  return text.split(/\r\n?|\n/u).flatMap((words, index) => {
    const line = index + 1
    const remarks = byLine.get(line) ?? []
    if (words.trim() === '' && remarks.length === 0) return []
    const shown = made('span', '', words)
    shown.dir = 'auto'
    const item = made('li', '', made('p', 'line', made('span', 'number', `${line}`), shown))
    if (remarks.length === 0) return [item]
    item.tabIndex = -1
    item.dataset['line'] = `${line}`
    item.append(
      made('ul', 'remarks', ...remarks.map((problem) => remarkOf(problem, reasons[problem.rule], doings))),
      button(`Corriger la ligne ${line}`, () => doings.goTo(line)),
    )
    return [item]
  })
}

function grouped(problems: readonly Problem[]): Map<number, Problem[]> {
  const byLine = new Map<number, Problem[]>()
  for (const problem of problems) byLine.set(problem.line, [...(byLine.get(problem.line) ?? []), problem])
  return byLine
}

function remarkOf({ severity, message, hint, rule, fix }: Problem, reasons: Reasons | undefined, doings: Doings): Node {
  const item = made(
    'li',
    severity,
    made('p', '', made('b', '', `${weights[severity]}\u00a0: `), message),
    made('p', '', hint),
  )
  item.dataset['rule'] = rule
  if (fix !== undefined)
    item.append(button(`Remplacer «\u00a0${fix.from}\u00a0» par «\u00a0${fix.to}\u00a0»`, () => doings.replace(fix)))
  if (reasons !== undefined) item.append(whyOf(rule, reasons))
  return item
}

function whyOf(rule: string, { title, why, references, helps }: Reasons): HTMLElement {
  const link = made('a', '', 'La règle et ses exemples')
  link.href = `/regles/${rule}/`
  return made(
    'details',
    '',
    made('summary', '', `Pourquoi\u00a0? ${title}`),
    made('p', '', why),
    made('p', '', `Aide surtout\u00a0: ${helps.join(', ')}.`),
    made('p', 'quiet', `Sources\u00a0: ${references.join('\u202f; ')}.`),
    link,
  )
}
