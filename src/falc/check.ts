/** The easy-to-read check of one text: rules, exceptions, measures, verdict. */
import type { CostlyPlace } from '../markdown/costly-markdown.ts'
import { costlyMarkdown } from '../markdown/costly-markdown.ts'
import type { Problem, Severity } from '../problem.ts'
import type { AppliedException } from './exceptions.ts'
import { readExceptions, sortOut } from './exceptions.ts'
import { notRead } from './judgements/not-read.ts'
import type { Measures } from './measures/measures.ts'
import { measure } from './measures/measures.ts'
import { judge } from './measures/verdict.ts'
import type { FalcRule, Finding, RuleFinding } from './rule.ts'
import { weightOf } from './rule.ts'
import { rules as everyRule } from './rules/all.ts'
import { fromMarkdown, fromPlainText, guessFormat } from './text/build.ts'
import type { Display, FalcText } from './text/falc-text.ts'
import type { Vocabulary } from './vocabulary/vocabulary.ts'

export interface FalcOptions {
  /** Name shown in the problems. */
  readonly file?: string
  /** Guessed from the text when absent. */
  readonly format?: FalcText['format']
  /** What the page shows for `{{…}}`; without it each counts as one word. */
  readonly display?: Display
  /** Lists of words of the rules; the project's own when absent. */
  readonly vocabulary?: Vocabulary
  /** All of them when absent. */
  readonly rules?: readonly FalcRule[]
}

export interface FalcReport {
  readonly file: string
  readonly words: number
  readonly sentences: number
  /** "Aucun obstacle connu, prêt pour le groupe de relecture"; never "this is FALC". */
  readonly ready: boolean
  /** 0 to 100. */
  readonly score: number
  /** French: why it isn't ready, heaviest first. */
  readonly obstacles: readonly string[]
  readonly measures: Measures
  /** In the order of the file. */
  readonly problems: readonly Problem[]
  /** Findings set aside by the text's author, with the reason given. */
  readonly exceptions: readonly AppliedException[]
}

/**
 * Checks a text, Markdown or plain. Time grows with its length only.
 * @example checkFalc('La caisse paie.', { file: 'texte.txt' }).ready // true
 */
export function checkFalc(source: string, options: FalcOptions = {}): FalcReport {
  const { format = guessFormat(source), display, vocabulary, file = '-' } = options
  const costly = format === 'markdown' ? costlyMarkdown(source) : null
  const text =
    format === 'markdown' && costly === null
      ? fromMarkdown(source, display, vocabulary)
      : fromPlainText(source, display, vocabulary)
  const report = checkText(text, options)
  return costly === null ? report : { ...report, problems: [readAsPlain(file, costly), ...report.problems] }
}

function readAsPlain(file: string, { line, reason }: CostlyPlace): Problem {
  return {
    file,
    line,
    column: 1,
    rule: notRead.id,
    severity: notRead.outcomes[notRead.id].severity,
    message: `Ce Markdown ne peut pas être lu : ${COSTLY[reason]}. Le texte est contrôlé sans sa mise en forme.`,
    hint: 'Corrigez cette ligne, puis relancez le contrôle.',
  }
}

const COSTLY: Readonly<Record<CostlyPlace['reason'], string>> = {
  emphasis: 'cette ligne a plus de 2 000 signes « * », « _ » ou « ~ »',
  nesting: 'plus de 40 listes ou citations sont ouvertes sur cette ligne',
  entities: 'ce paragraphe a plus de 1 000 signes écrits comme « &nbsp; »',
}

/** `checkFalc` for a text that was read already, to be compared with another one as well. */
export function checkText(
  text: FalcText,
  { file = '-', rules = everyRule }: Pick<FalcOptions, 'file' | 'rules'> = {},
): FalcReport {
  const { source } = text
  const measures = measure(text)
  const verdict = judge(measures)
  const exceptions = readExceptions(source, rules)
  const { kept, applied, mistakes } = sortOut(findings(text, rules), exceptions, source)
  const problems = [
    ...mistakes.map((mistake) => ({ file, ...mistake })),
    ...kept.map((each) => toProblem(each, text, file)),
  ].sort((a, b) => a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule))
  const obstacles = [...verdict.obstacles, ...errorObstacle(problems)]
  return {
    file,
    words: text.wordCount,
    sentences: text.sentences.length,
    ready: obstacles.length === 0,
    score: verdict.score,
    obstacles,
    measures,
    problems,
    exceptions: applied,
  }
}

/** A text with an error in it has a known obstacle, however good its measures. */
function errorObstacle(problems: readonly Problem[]): string[] {
  const errors = problems.filter((problem) => problem.severity === 'error')
  if (errors.length === 0) return []
  const rules = [...new Set(errors.map((problem) => problem.rule))]
  return [`${errors.length} erreur${errors.length > 1 ? 's' : ''} à corriger (${rules.join(', ')}).`]
}

/** Every finding of every rule, rule by rule. */
export function findings(text: FalcText, rules: readonly FalcRule[]): RuleFinding[] {
  const found: RuleFinding[] = []
  for (const rule of rules) for (const finding of rule.check(text)) found.push({ rule, finding })
  return found
}

function toProblem({ rule, finding }: RuleFinding, text: FalcText, file: string): Problem {
  const suggestions = finding.suggestions ?? []
  const hint = [
    finding.hint ?? rule.remedy,
    suggestions.length === 0 ? '' : `Proposition : ${suggestions.map((each) => `« ${each} »`).join(', ')}.`,
  ]
  return {
    file,
    ...text.position(finding.start),
    rule: rule.id,
    severity: weightOf({ rule, finding }),
    message: finding.message,
    hint: hint.filter((part) => part !== '').join(' '),
    ...fixOf(finding, text),
  }
}

/** The mending of a finding, which stands on one line. */
function fixOf({ start, end, fix }: Finding<Severity>, { source, position }: FalcText): Pick<Problem, 'fix'> {
  const from = source.slice(start, end)
  return fix === undefined || from.includes('\n') ? {} : { fix: { ...position(start), from, to: fix } }
}
