import type { Problem, Severity } from '../../problem.ts'
import type { Rule } from '../../rule.ts'
import type { AppliedException } from '../exceptions.ts'

/** A rule, and whom it helps where it says so. */
type SarifRule = Rule & { readonly helps?: readonly string[] }

/** An exception, at the place where it is written. */
interface SetAside extends AppliedException {
  readonly file: string
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/**
 * Problems as a SARIF 2.1.0 log (OASIS), which code hosts show beside the lines of a change.
 *
 * @param rules those that may be named; a rule without problems is left out.
 * @param version of this program.
 * @param setAside what an author set aside, with the reason: shown as suppressed.
 */
export function sarifReport(
  problems: readonly Problem[],
  rules: readonly SarifRule[],
  version: string,
  setAside: readonly SetAside[] = [],
): string {
  const told = new Set([...problems, ...setAside].map(({ rule }) => rule))
  const named = rules.filter(({ id, outcomes }) => [id, ...Object.keys(outcomes)].some((name) => told.has(name)))
  const indexOf = (name: string) => named.findIndex(({ id, outcomes }) => id === name || name in outcomes)
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'droits-clairs', version, language: 'fr', rules: named.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: [
          ...problems.map((problem) => result(problem, indexOf(problem.rule))),
          ...setAside.map((each) => suppressed(each, indexOf(each.rule))),
        ],
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function descriptor({ id, title, why, remedy, helps }: SarifRule) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: remedy },
    ...(helps === undefined ? {} : { properties: { tags: helps } }),
  }
}

function suppressed({ file, line, column, rule, findings, reason }: SetAside, ruleIndex: number) {
  const message = `${findings} remarque(s) mise(s) de côté.`
  return {
    ...result({ file, line, column, rule, severity: 'info', message, hint: '' }, ruleIndex),
    suppressions: [{ kind: 'inSource', justification: reason }],
  }
}

function result({ file, line, column, rule, severity, message, hint }: Problem, ruleIndex: number) {
  const uri = file === '-' ? 'stdin' : encodeURI(file.replaceAll('\\', '/'))
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: `${message} ${hint}`.trim() },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: line, startColumn: column } } }],
  }
}
