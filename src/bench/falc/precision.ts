/**
 * Precision of findings judged one by one: a judging sheet of findings drawn the same way each time, and the table
 * made from the verdicts. Verdicts keep positions only, never the text that was judged.
 */
import { findings } from '../../falc/check.ts'
import type { FalcRule } from '../../falc/rule.ts'
import { weightOf } from '../../falc/rule.ts'
import type { LabelledText } from './corpus.ts'
import { groupBy } from './rates.ts'
import { table } from './table.ts'

/** One finding to judge. */
export interface Judgeable {
  readonly rule: string
  readonly file: string
  readonly start: number
  readonly end: number
  readonly severity: string
  readonly found: string
  /** The sentence around it, on one line. */
  readonly context: string
  readonly message: string
}

/** A finding judged one by one: `right` when an editor would thank the rule for it. */
export interface Judged {
  readonly rule: string
  readonly file: string
  readonly start: number
  readonly end: number
  readonly verdict: 'right' | 'wrong'
}

const AROUND = 80

/** At most `size` findings of a rule, the same ones for the same texts: those whose place hashes lowest. */
export function sample(texts: readonly LabelledText[], rule: FalcRule, size: number): Judgeable[] {
  const all = texts.flatMap(({ file, text }) =>
    findings(text, [rule]).map(({ finding }) => ({
      rule: rule.id,
      file,
      start: finding.start,
      end: finding.end,
      severity: weightOf({ rule, finding }),
      found: oneLine(text.source.slice(finding.start, finding.end)),
      context: oneLine(text.source.slice(Math.max(0, finding.start - AROUND), finding.end + AROUND)),
      message: oneLine(finding.message),
    })),
  )
  return all.sort((a, b) => place(a) - place(b)).slice(0, size)
}

/** The sheet: one line per finding, an empty verdict to fill in with `right` or `wrong`. */
export function judgingSheet(rows: readonly Judgeable[]): string {
  const lines = rows.map(({ rule, file, start, end, severity, found, context, message }) =>
    [rule, file, start, end, '', severity, found, context, message].join('\t'),
  )
  return [
    ['rule', 'file', 'start', 'end', 'verdict', 'severity', 'found', 'context', 'message'].join('\t'),
    ...lines,
    '',
  ].join('\n')
}

/** Reads judged lines (`rule file start end verdict …`); further columns and unjudged lines are left out. */
export function readJudged(tsv: string): Judged[] {
  return tsv.split('\n').flatMap((line) => {
    const [rule = '', file = '', start = '', end = '', verdict = ''] = line.split('\t')
    return verdict === 'right' || verdict === 'wrong'
      ? [{ rule, file, start: Number(start), end: Number(end), verdict }]
      : []
  })
}

/** What is committed: positions and verdicts. */
export function judgedFile(judged: readonly Judged[]): string {
  return [
    'rule\tfile\tstart\tend\tverdict',
    ...judged.map(({ rule, file, start, end, verdict }) => [rule, file, start, end, verdict].join('\t')),
    '',
  ].join('\n')
}

/**
 * The verdicts on findings that the rules still make: a rule mended since the judging is judged on what it says now.
 */
export function stillFound(
  judged: readonly Judged[],
  texts: readonly LabelledText[],
  rules: readonly FalcRule[],
): Judged[] {
  const now = new Set(
    texts.flatMap(({ file, text }) =>
      findings(text, rules).map(({ rule, finding }) => placeOf({ rule: rule.id, file, ...finding })),
    ),
  )
  return judged.filter((one) => now.has(placeOf(one)))
}

function placeOf({ rule, file, start, end }: Pick<Judged, 'rule' | 'file' | 'start' | 'end'>): string {
  return [rule, file, start, end].join(':')
}

/** Precision per rule, with the bounds of Wilson's 95 % interval. */
export function precisionTable(judged: readonly Judged[]): string {
  const rows = [...groupBy(judged, (one) => one.rule)].map(([rule, group]) => {
    const right = group.filter((one) => one.verdict === 'right').length
    const [low, high] = wilson(right, group.length)
    return [
      rule,
      String(group.length),
      String(right),
      (right / group.length).toFixed(2),
      `${low.toFixed(2)}–${high.toFixed(2)}`,
    ]
  })
  return table(['règle', 'jugés', 'justes', 'précision', 'intervalle à 95 %'], rows)
}

/** Wilson (1927) score interval, z = 1.96. */
function wilson(right: number, total: number): readonly [number, number] {
  const z = 1.96
  const share = right / total
  const middle = share + (z * z) / (2 * total)
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))
  const scale = 1 + (z * z) / total
  return [(middle - spread) / scale, (middle + spread) / scale]
}

/** FNV-1a of the place: spreads the sample over the texts without chance. */
function place({ rule, file, start }: Judgeable): number {
  let hash = 0x811c9dc5
  for (const char of `${rule}:${file}:${start}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
