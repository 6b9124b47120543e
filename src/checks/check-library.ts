import type { Nodes } from 'mdast'
import type { Version } from '../library/fiche.ts'
import { asElements } from '../library/mdx/as-elements.ts'
import type { Library } from '../library/model.ts'
import { pagesOf } from '../library/pages.ts'
import { readingOutcome } from '../library/reading-rules.ts'
import type { Section } from '../library/section.ts'
import { plainSigns } from '../plain-signs.ts'
import type { Problem } from '../problem.ts'
import { outcomeOf, weigh } from '../weigh.ts'
import { foldCascades } from './cascades/fold.ts'
import type { Context } from './context.ts'
import { contextOf } from './context.ts'
import type { AnyFinding, ContentRule, NodeRule, TextRule } from './rule.ts'
import { contentRules } from './rules.ts'

export interface CheckOptions {
  /** The check of a release: what may not be published becomes an error. */
  readonly strict: boolean
  /** Rules to apply, all content rules by default. */
  readonly rules?: readonly ContentRule[]
  /** Problems found by other rooms in the same Library, such as the easy-to-read checker's. */
  readonly others?: readonly Problem[]
  /**
   * Files of the texts to look at, all by default. With it, rules that compare the whole Library are left out: what is
   * found is a part of what the whole check finds, much sooner.
   */
  readonly only?: ReadonlySet<string>
}

/**
 * Every problem of a Library: those of its reading, those that the content rules find, those handed
 * over by other rooms. What comes from one mistake is told once, first; the rest is sorted by file, line, column.
 */
export function checkLibrary(
  library: Library,
  { strict, rules = contentRules, others = [], only }: CheckOptions,
): Problem[] {
  const context = contextOf(library)
  const problems: Problem[] = [...others]
  for (const problem of library.problems) {
    const released = strict ? readingOutcome(problem.rule)?.strict : undefined
    problems.push(released === undefined ? problem : { ...problem, severity: released })
  }
  const add = (rule: ContentRule, findings: Iterable<AnyFinding>) => {
    for (const finding of findings) {
      const id = finding.rule ?? rule.id
      const [message, hint] = [plainSigns(finding.message), plainSigns(finding.hint)]
      problems.push({
        ...finding,
        message,
        hint,
        rule: id,
        severity: weigh(outcomeOf(rule, id), finding.severity, strict),
      })
    }
  }
  if (only === undefined) for (const rule of rules) if (rule.applies === 'library') add(rule, rule.find(context))
  const addToPage: typeof add = (rule, findings) =>
    add(
      rule,
      Array.from(findings, (finding) => asInPages(finding)),
    )
  const check = (version: Version, { ofTexts, ofNodes }: RulesOfTexts, addTo = add) => {
    for (const rule of ofTexts) addTo(rule, rule.find(version, context))
    for (const section of version.sections) {
      for (const node of section.nodes) checkNode(node, version, section, context, ofNodes, addTo)
    }
  }
  const ofFiches = rulesOfTexts(rules)
  const ofPages = rulesOfTexts(rules.filter(({ pages = false }) => pages !== false))
  const ofLentPages = rulesOfTexts(rules.filter(({ pages }) => pages === true))
  const isAsked = (version: Version) => only === undefined || pagesOf(version).some(({ file }) => only.has(file))
  for (const version of context.texts) if (isAsked(version)) check(version, ofFiches)
  for (const page of library.pages.values())
    if (isAsked(page)) check(page, page.borrowed ? ofLentPages : ofPages, addToPage)
  return foldCascades(problems, context)
}

/** The words of rules are those of fiches: in a page, files and elements are written otherwise. */
function asInPages(finding: AnyFinding): AnyFinding {
  const said = (words: string) => asElements(words).replaceAll('fr.md', 'fr.mdx')
  const { message, hint, fix } = finding
  return {
    ...finding,
    message: said(message),
    hint: said(hint),
    ...(fix === undefined ? {} : { fix: { ...fix, to: asElements(fix.to) } }),
  }
}

interface RulesOfTexts {
  readonly ofTexts: readonly TextRule[]
  /** Type of element → the rules that look at it. */
  readonly ofNodes: ReadonlyMap<string, readonly NodeRule[]>
}

function rulesOfTexts(rules: readonly ContentRule[]): RulesOfTexts {
  const ofNodes = new Map<string, NodeRule[]>()
  for (const rule of rules) {
    if (rule.applies === 'node') for (const type of rule.types) ofNodes.set(type, [...(ofNodes.get(type) ?? []), rule])
  }
  return { ofTexts: rules.filter((rule) => rule.applies === 'text'), ofNodes }
}

function checkNode(
  node: Nodes,
  version: Version,
  section: Section,
  context: Context,
  rules: ReadonlyMap<string, readonly NodeRule[]>,
  add: (rule: ContentRule, findings: Iterable<AnyFinding>) => void,
): void {
  for (const rule of rules.get(node.type) ?? []) add(rule, rule.find(node, { version, section }, context))
  if ('children' in node) for (const child of node.children) checkNode(child, version, section, context, rules, add)
}
