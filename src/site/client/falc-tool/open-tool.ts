import type { FalcReport } from '../../../falc/check.ts'
import { compareReports } from '../../../falc/report/compare.ts'
import { applyFixes } from '../../../fixes/apply-fixes.ts'
import type { Fix } from '../../../problem.ts'
import { announce } from '../announce.ts'
import { startChecker } from './ask-checker.ts'
import { changeInWords, excuses, inWords } from './in-words.ts'
import { linesOf, verdictOf } from './show-report.ts'

/** From the last key to a new check, in milliseconds. */
const PAUSE = 1000

/** Checks the text in the box, now and after each change, and shows the report. */
export function openTool(tool: HTMLElement): void {
  const find = <E extends HTMLElement>(selector: string) => tool.querySelector<E>(selector)
  const form = find<HTMLFormElement>('[data-ask]')
  const box = find<HTMLTextAreaElement>('textarea')
  const said = find('[data-said]')
  const report = find('[data-report]')
  const verdict = find('[data-verdict]')
  const lines = find('[data-lines]')
  if (!form || !box || !said || !report || !verdict || !lines) return

  const ask = startChecker(new URL(tool.dataset['falcTool'] ?? '', location.href).href)
  let shown: { readonly text: string; readonly report: FalcReport } | undefined
  let turn = 0

  const goTo = (line: number) => {
    const rows = box.value.split('\n')
    const start = rows.slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0)
    box.focus()
    box.setSelectionRange(start, start + (rows[line - 1] ?? '').length)
  }
  const replace = async (fix: Fix) => {
    const { text } = applyFixes(box.value, [fix])
    box.focus()
    box.value = text
    await check(true)
    const line = lines.querySelector<HTMLElement>(`[data-line="${fix.line}"]`) ?? report
    line.focus()
  }

  /** `aloud`: the reader has asked, and hears the answer; a check while typing is silent. */
  const check = async (aloud: boolean) => {
    const text = box.value
    said.classList.remove('heard')
    turn += 1
    const mine = turn
    if (text.trim() === '') {
      report.hidden = true
      shown = undefined
      if (aloud) announce(said, 'Collez d’abord un texte, puis appuyez de nouveau.')
      return
    }
    if (shown === undefined) announce(said, 'Le texte est en cours de lecture…')
    const answer = await ask(text)
    // A newer text is already asked.
    if (mine !== turn) return
    if (answer.state !== 'checked') {
      announce(said, excuses[answer.state])
      return
    }
    const before = shown?.text === text ? undefined : shown?.report
    const change = before === undefined ? '' : changeInWords(compareReports(before, answer.report))
    const view = { report: answer.report, reasons: answer.reasons, text, change }
    verdict.textContent = ''
    verdict.append(...verdictOf(view))
    lines.textContent = ''
    lines.append(...linesOf(view, { replace: (fix) => void replace(fix), goTo }))
    report.hidden = false
    // The report shows the same words: here they are for who hears them.
    said.classList.add('heard')
    const first = shown === undefined
    shown = { text, report: answer.report }
    if (aloud || first) announce(said, change === '' ? inWords(answer.report) : `${inWords(answer.report)} ${change}`)
    else said.textContent = ''
  }

  let waiting: ReturnType<typeof setTimeout> | undefined
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(waiting)
    void check(true)
  })
  box.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void check(false), PAUSE)
  })
  void check(true)
}
