import type { CompatStatement, Identifier } from '@mdn/browser-compat-data'
import ts from 'typescript'
import { compat, lacking } from './known.ts'

/** A method or function that a script calls and that no object of the floor has. */
export interface ScriptFault {
  /** `.replaceChildren`, `structuredClone`, `(?<=`. */
  readonly what: string
  /** Browsers that lack it wherever the data know it. */
  readonly lacking: readonly string[]
  /** A little of the script around. */
  readonly where: string
}

/**
 * What a built script calls and the floor lacks, by name: a method (`list.at(-1)`) that every interface
 * or class that has one got too late, a function or class that came too late, a pattern that looks
 * behind (older Safari refuses the whole script for it). The data can't tell whose method a name is: one
 * that any old object has passes.
 */
export function scriptFaults(name: string, source: string): ScriptFault[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)
  const faults: ScriptFault[] = []
  const report = (node: ts.Node, what: string, browsers: readonly string[]) => {
    if (browsers.length > 0)
      faults.push({
        what,
        lacking: browsers,
        where: source.slice(Math.max(0, node.getStart() - 40), node.end + 40).replace(/\s+/gu, ' '),
      })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const { expression: called } = node
      if (ts.isPropertyAccessExpression(called))
        report(called.name, `.${called.name.text}`, tooYoung(ownStatic(called) ?? members.get(called.name.text)))
      else if (ts.isIdentifier(called)) report(called, called.text, tooYoung(globals.get(called.text)))
    } else if (
      ts.isRegularExpressionLiteral(node) ||
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      if (/\(\?<[=!]/u.test(node.text)) report(node, '(?<=', tooYoung(lookBehind))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return faults
}

/** `AbortSignal.timeout`: a class named in full leaves no doubt. */
function ownStatic({ expression, name }: ts.PropertyAccessExpression): readonly CompatStatement[] | undefined {
  return ts.isIdentifier(expression) ? statics.get(`${expression.text}.${name.text}`) : undefined
}

/** The browsers that lack every one of the features of a name; none when one of them is old enough. */
function tooYoung(statements: readonly CompatStatement[] | undefined): string[] {
  const all = statements?.map(lacking) ?? []
  return all.length > 0 && all.every((browsers) => browsers.length > 0) ? [...new Set(all.flat())] : []
}

const lookBehind = [compat.javascript['regular_expressions']?.['lookbehind_assertion']?.__compat].filter(
  (statement) => statement !== undefined,
)

/** Name of a member → what the data say of it in each class or interface that has it. */
const members = new Map<string, CompatStatement[]>()
/** Name of a class, an interface or a function of the world → what the data say of it. */
const globals = new Map<string, CompatStatement[]>()

function note(map: Map<string, CompatStatement[]>, name: string, { __compat }: Identifier): void {
  if (!__compat) return
  const known = map.get(name)
  if (known) known.push(__compat)
  else map.set(name, [__compat])
}

/** Name of a class and of a function that it has itself → what the data say of it. */
const statics = new Map<string, CompatStatement[]>()

/** Features inside another, by name. */
const inside = (owner: Identifier) =>
  Object.entries(owner as Record<string, Identifier>).filter(([name]) => name !== '__compat')

for (const [name, owner] of [
  ...inside(compat.api as Identifier),
  ...inside(compat.javascript.builtins as Identifier),
]) {
  note(globals, name, owner)
  for (const [member, feature] of inside(owner)) {
    const plain = member.replace(/_static$/u, '')
    note(members, plain, feature)
    if (member.endsWith('_static')) note(statics, `${name}.${plain}`, feature)
    // Functions of the window are called by their bare name.
    if (name === 'Window' || name === 'globals') note(globals, plain, feature)
    // `Intl` holds classes, which hold methods.
    for (const [method, deeper] of inside(feature)) note(members, method.replace(/_static$/u, ''), deeper)
  }
}
