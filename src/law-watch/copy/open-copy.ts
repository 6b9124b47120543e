import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { LawCode } from '../../law/article.ts'
import type { Report } from '../../library/report.ts'
import { fileStart, reportOn } from '../../library/report.ts'
import { readYaml } from '../../library/yaml-text.ts'
import type { CodeCopy, CopiedArticle } from './copied-article.ts'
import { codeCopy } from './copied-article.ts'
import { readLegiTree } from './legi-tree.ts'
import { readYamlArticles } from './yaml-articles.ts'

const deepest = 5

/**
 * Reads a folder of copies of codes: the JSON trees of `@socialgouv/legi-data` and plain lists of
 * articles in YAML, wherever they stand below it. Other files are left alone.
 *
 * @param folder path of the folder.
 * @param codes codes that the content names; the others are not read.
 * @param report of the files that can't be read, named relative to the folder.
 * @returns by id of code.
 */
export function openCopy(folder: string, codes: readonly LawCode[], report: Report): ReadonlyMap<string, CodeCopy> {
  const whole = new Set<string>()
  const articles: CopiedArticle[] = []
  for (const path of filesBelow(folder)) {
    const name = relative(folder, path).replaceAll('\\', '/')
    if (name.endsWith('.json')) {
      const tree = readTree(path, codes, name, report)
      const code = codes.find(({ legifrance }) => legifrance !== null && tree?.ids.includes(legifrance))
      if (tree === null || code === undefined) continue
      whole.add(code.id)
      articles.push(...tree.articles(code.id))
    } else articles.push(...readList(path, folder, name, report))
  }
  const known = new Set(codes.map(({ id }) => id))
  const byCode = Map.groupBy(
    articles.filter(({ code }) => known.has(code)),
    ({ code }) => code,
  )
  return new Map([...byCode].map(([code, own]) => [code, codeCopy(code, whole.has(code), own)]))
}

function readTree(
  path: string,
  codes: readonly LawCode[],
  name: string,
  report: Report,
): ReturnType<typeof readLegiTree> {
  // A tree is long to read: one whose name is the number of a code that serves nowhere is left alone.
  const number = /\b(LEGITEXT\d+)\.json$/.exec(name)?.[1]
  if (number !== undefined && !codes.some(({ legifrance }) => legifrance === number)) return null
  const complain = reportOn(name, report)
  try {
    return readLegiTree(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    complain(fileStart, {
      rule: 'law-copy-json',
      message: "Ce fichier n'est pas du JSON entier : cette copie du code ne peut pas être comparée.",
      hint: 'Téléchargez-le de nouveau.',
    })
    return null
  }
}

function readList(path: string, folder: string, name: string, report: Report): CopiedArticle[] {
  const complain = reportOn(name, report)
  const source = unbroken(readFileSync(path, 'utf8'))
  if (!/^- /m.test(source)) return []
  const yaml = readYaml(source, complain)
  if (yaml === null || !Array.isArray(yaml.value)) return []
  const code = name.replace(/^.*\//, '').replace(/\.ya?ml$/, '')
  return readYamlArticles(yaml, code, (full) => readBeside(path, folder, full), complain)
}

/**
 * The source with its quoted texts on one line. Titles of LEGI hold carriage returns, which editing
 * makes into ends of lines: YAML wants what follows to be indented. White space says nothing here.
 */
function unbroken(source: string): string {
  return source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, (end) => (end === '\r' ? ' ' : '\n'))
    .replace(/^([ -]*\w+: "(?:[^"\\\n]|\\.)*)\n((?:[^"\\\n]|\\.)*")[ \t]*$/gm, '$1 $2')
}

/** A text file named by a list, or null when it is missing or outside the folder. */
function readBeside(list: string, folder: string, name: string): string | null {
  const path = resolve(dirname(list), name)
  const inside = !relative(resolve(folder), path).startsWith('..')
  return inside && existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : null
}

function filesBelow(folder: string, depth = 1): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return depth < deepest && !entry.name.startsWith('.') ? filesBelow(path, depth + 1) : []
      return entry.isFile() && /\.(?:json|ya?ml)$/.test(entry.name) ? [path] : []
    })
}
