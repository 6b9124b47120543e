import type { Nodes } from 'mdast'
import { asElements } from '../library/mdx/as-elements.ts'
import type { Library, Section, Version } from '../library/model.ts'
import type { Problem } from '../problem.ts'
import { foldCascades } from './cascades/fold.ts'
import type { Context } from './context.ts'
import { contextOf } from './context.ts'
import type { ContentRule, Finding, NodeRule, TextRule } from './rule.ts'
import { contentRules, followingRules, pageRules } from './rules.ts'

export interface CheckOptions {
  /** The check of a release: what may not be published becomes an error. */
  readonly strict: boolean
  /** Rules to apply, all content rules by default. */
  readonly rules?: readonly ContentRule[]
  /** Problems found by other rooms in the same Library, such as the easy-to-read checker's. */
  readonly others?: readonly Problem[]
}

/** Problems that the reading of the files reports as warnings, and that stop a release. */
const strictOnReading = new Set(['section-empty'])

/**
 * Every problem of a Library: those of its reading, those that the content rules find, those handed
 * over by other rooms. What comes from one mistake is told once, first; the rest is sorted by file, line, column.
 */
export function checkLibrary(library: Library, { strict, rules = contentRules, others = [] }: CheckOptions): Problem[] {
  const context = contextOf(library)
  const problems: Problem[] = [...others]
  for (const problem of library.problems) {
    problems.push(strict && strictOnReading.has(problem.rule) ? { ...problem, severity: 'error' } : problem)
  }
  const add = (rule: ContentRule, findings: Iterable<Finding>) => {
    for (const finding of findings) {
      const usual = finding.severity ?? rule.severity
      problems.push({ ...finding, rule: finding.rule ?? rule.id, severity: strict ? (rule.strict ?? usual) : usual })
    }
  }
  for (const rule of rules) if (rule.on === 'library') add(rule, rule.find(context))
  const addToPage: typeof add = (rule, findings) => add(rule, Array.from(findings, (finding) => asInPages(finding)))
  const check = (version: Version, { ofTexts, ofNodes }: RulesOfTexts, addTo = add) => {
    for (const rule of ofTexts) addTo(rule, rule.find(version, context))
    for (const section of version.sections) {
      for (const node of section.nodes) checkNode(node, version, section, context, ofNodes, addTo)
    }
  }
  const ofFiches = rulesOfTexts(rules)
  const ofPages = rulesOfTexts(rules.filter((rule) => pageRules.has(rule)))
  const ofLentPages = rulesOfTexts(rules.filter((rule) => pageRules.has(rule) && !followingRules.has(rule)))
  for (const version of context.texts) check(version, ofFiches)
  for (const page of library.pages.values()) check(page, page.borrowed ? ofLentPages : ofPages, addToPage)
  return foldCascades(problems, context)
}

/** The words of rules are those of fiches: in a page, files and elements are written otherwise. */
function asInPages(finding: Finding): Finding {
  const said = (words: string) => asElements(words).replaceAll('fr.md', 'fr.mdx')
  return { ...finding, message: said(finding.message), hint: said(finding.hint) }
}

interface RulesOfTexts {
  readonly ofTexts: readonly TextRule[]
  /** Type of element → the rules that look at it. */
  readonly ofNodes: ReadonlyMap<string, readonly NodeRule[]>
}

function rulesOfTexts(rules: readonly ContentRule[]): RulesOfTexts {
  const ofNodes = new Map<string, NodeRule[]>()
  for (const rule of rules) {
    if (rule.on === 'node') for (const type of rule.types) ofNodes.set(type, [...(ofNodes.get(type) ?? []), rule])
  }
  return { ofTexts: rules.filter((rule) => rule.on === 'text'), ofNodes }
}

function checkNode(
  node: Nodes, version: Version, section: Section, context: Context,
  rules: ReadonlyMap<string, readonly NodeRule[]>, add: (rule: ContentRule, findings: Iterable<Finding>) => void,
): void {
  for (const rule of rules.get(node.type) ?? []) add(rule, rule.find(node, { version, section }, context))
  if ('children' in node) for (const child of node.children) checkNode(child, version, section, context, rules, add)
}
