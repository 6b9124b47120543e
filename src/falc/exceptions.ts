/**
 * Exceptions: the author of a text sets a finding aside, and says why. They are written in the
 * front matter, because raw HTML comments are refused in the text:
 *
 *     falc_exceptions:
 *       - rule: sent-passive
 *         text: est remboursé par la caisse
 *         reason: Le groupe de relecture a préféré cette phrase.
 */

import type { Node } from 'yaml'
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { closedFrontMatter } from '../front-matter.ts'
import type { Problem } from '../problem.ts'
import type { OutcomeOf } from '../rule.ts'
import type { exceptions as judged } from './judgements/exceptions.ts'
import type { FalcRule, RuleFinding } from './rule.ts'

export interface Exception {
  readonly rule: string
  /** Words of the file that the finding covers, or lies in; empty for every finding of the rule. */
  readonly text: string
  readonly reason: string
  readonly line: number
  readonly column: number
}

export interface AppliedException extends Exception {
  /** How many findings it sets aside. */
  readonly findings: number
}

/** Told in the name of an outcome that `judgements/exceptions.ts` declares. */
type Mistake = Omit<Problem, 'file' | 'rule'> & { readonly rule: OutcomeOf<typeof judged> }

export interface Exceptions {
  readonly usable: readonly Exception[]
  readonly mistakes: readonly Mistake[]
}

/** The exceptions of a file; one without a reason, or for an unknown rule, is a mistake and sets nothing aside. */
export function readExceptions(source: string, rules: readonly FalcRule[]): Exceptions {
  const yaml = closedFrontMatter(source)?.fields
  if (yaml === undefined || !yaml.includes('falc_exceptions')) return { usable: [], mistakes: [] }
  const lines = new LineCounter()
  const list = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent' }).get('falc_exceptions', true)
  if (!isSeq(list)) return { usable: [], mistakes: [] }
  const all = (list.items as Node[]).map((item) => exceptionOf(item, lines))
  const mistakes = all.flatMap((exception) => mistakeOf(exception, rules))
  return { usable: all.filter((exception) => mistakeOf(exception, rules).length === 0), mistakes }
}

function exceptionOf(item: Node, lines: LineCounter): Exception {
  const { line, col } = lines.linePos(item.range?.[0] ?? 0)
  const value = (key: string): string => {
    const found = isMap(item) ? item.get(key, true) : undefined
    return isScalar(found) && found.value !== null ? String(found.value).trim() : ''
  }
  return { rule: value('rule'), text: value('text'), reason: value('reason'), line: line + 1, column: col }
}

function mistakeOf({ rule, reason, line, column }: Exception, rules: readonly FalcRule[]): Mistake[] {
  if (!rules.some((each) => each.id === rule)) {
    return [
      {
        line,
        column,
        rule: 'exception-rule',
        severity: 'error',
        message: `L'exception vise une règle inconnue : « ${rule} ».`,
        hint: `Écrivez le nom d'une règle : ${rules.map((each) => each.id).join(', ')}.`,
      },
    ]
  }
  if (reason === '') {
    return [
      {
        line,
        column,
        rule: 'exception-reason',
        severity: 'error',
        message: `L'exception à « ${rule} » ne dit pas pourquoi : personne ne pourra en juger plus tard.`,
        hint: 'Ajoutez « reason: » avec la raison, en une phrase.',
      },
    ]
  }
  return []
}

export interface Sorted {
  readonly kept: readonly RuleFinding[]
  readonly applied: readonly AppliedException[]
  readonly mistakes: readonly Mistake[]
}

/** Sets aside the findings that an exception covers; an exception that covers none is a mistake. */
export function sortOut(all: readonly RuleFinding[], { usable, mistakes }: Exceptions, source: string): Sorted {
  if (usable.length === 0) return { kept: all, applied: [], mistakes }
  const counts = new Map<Exception, number>(usable.map((exception) => [exception, 0]))
  const kept = all.filter((each) => {
    const exception = usable.find((one) => covers(one, each, source))
    if (exception !== undefined) counts.set(exception, (counts.get(exception) ?? 0) + 1)
    return exception === undefined
  })
  const applied = [...counts].map(([exception, findings]) => ({ ...exception, findings }))
  return {
    kept,
    applied: applied.filter((each) => each.findings > 0),
    mistakes: [...mistakes, ...applied.flatMap(unused)],
  }
}

function covers(exception: Exception, { rule, finding }: RuleFinding, source: string): boolean {
  if (rule.id !== exception.rule) return false
  const found = source.slice(finding.start, finding.end)
  if (found.includes(exception.text)) return true
  const from = Math.max(0, finding.start - exception.text.length)
  const around = source.slice(from, finding.end + exception.text.length)
  const at = around.indexOf(exception.text)
  return at >= 0 && from + at <= finding.start && from + at + exception.text.length >= finding.end
}

function unused({ rule, findings, line, column }: AppliedException): Mistake[] {
  if (findings > 0) return []
  return [
    {
      line,
      column,
      rule: 'exception-unused',
      severity: 'warning',
      message: `L'exception à « ${rule} » ne sert plus : cette règle ne trouve rien à cet endroit.`,
      hint: 'Retirez-la, ou corrigez les mots de « text: ».',
    },
  ]
}
