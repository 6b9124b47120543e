import ts from 'typescript'
import type { Library } from '../../src/library/model.ts'

/** A text of a program or a page, and the line it begins on. */
export interface TextInCode {
  readonly text: string
  /** 1-based. */
  readonly line: number
}

/** The texts of a source file: not its comments, nor the examples of its rules. */
export function textsIn(path: string, source: string): TextInCode[] {
  const file = path.endsWith('.astro') ? parsed('x.tsx', asProgram(source)) : parsed('x.ts', source)
  const texts: TextInCode[] = []
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAssignment(node) && /^(?:good|bad|planted)$/.test(node.name.getText(file))) return
    // Files of an example, by their path.
    if (ts.isPropertyAssignment(node) && /\.(?:md|yaml)['"]$/.test(node.name.getText(file))) return
    if (
      ts.isStringLiteralLike(node) ||
      ts.isJsxText(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      if (node.text.trim() !== '')
        texts.push({ text: node.text, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return texts
}

function parsed(name: string, source: string): ts.SourceFile {
  return ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
}

/** A page as one program, each line where it was: its head, then its template as JSX. */
function asProgram(source: string): string {
  const [whole = '', head = ''] = /^---\n([\s\S]*?)\n---/.exec(source) ?? []
  return `\n${head}\n;<>${source.slice(whole.length).replace(/<!doctype[^>]*>/i, '')}</>`
}

/** Ids by which texts and data ask for things, and names of whom the site is and whom its readers call. */
export function namesIn({ contacts, themes, fiches, letters, checkUps, site }: Library): {
  readonly ids: readonly string[]
  readonly names: readonly string[]
} {
  const ids = [
    ...contacts.keys(),
    ...themes.map(({ id }) => id),
    ...fiches.keys(),
    ...letters.keys(),
    ...checkUps.keys(),
  ]
  const bodies = [...contacts.values()].flatMap(({ name }) => (typeof name === 'string' ? [name] : Object.values(name)))
  const own = typeof site.name === 'string' ? [site.name] : Object.values(site.name)
  // A body's name may be a common word: only those of several words say whose it is.
  return { ids: [...new Set(ids)], names: [...new Set([...own, ...bodies])].filter((name) => name.includes(' ')) }
}
