import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'

const folder = new URL('hostile-mdx/', import.meta.url)
const corpus = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

const known = new Map<string, readonly string[]>()

/** « 8:1 import » for each problem of the page, read with a sound content. */
function told(source: string): readonly string[] {
  const lines = known.get(source) ?? read(source)
  known.set(source, lines)
  return lines
}

function read(source: string): string[] {
  const files = new Map([...soundContent(), ['pages/aide/fr.mdx', source]])
  const problems = checkLibrary(libraryFromMemory(files, { today: soundDay }), { strict: false })
  return problems.map(({ file, line, column, rule, severity }) => {
    expect(file).toBe('content/pages/aide/fr.mdx')
    return `${line}:${column} ${rule}${severity === 'error' ? '' : ` (${severity})`}`
  })
}

describe('a page made to run a program, to hide something or to bring the command down', () => {
  it('has many forms in this corpus', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(40)
  })

  it('is refused by its rule, in its place, whatever its form', async () => {
    const report = corpus
      .map(
        ([name, source]) =>
          `${name}\n${told(source)
            .map((line) => `  ${line}\n`)
            .join('')}`,
      )
      .join('')
    await expect(report).toMatchFileSnapshot('hostile-mdx.txt')
  })

  it.each(corpus)('%s: an error, and no page', (_, source) => {
    expect(told(source).filter((line) => !line.includes('('))).not.toEqual([])
  })

  it('runs nothing', () => {
    for (const [, source] of corpus) told(source)
    expect(Reflect.has(globalThis, 'hostile')).toBe(false)
    expect(readdirSync('.')).not.toContain('hostile.txt')
  })

  it('could run nothing: no file of ours compiles or evaluates MDX', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:ts|astro)$/u.test(path),
    )
    const files = [...sources.map((path) => `src/${path}`), 'astro.config.mjs', 'package.json']
    const compilers = /@mdx-js|@astrojs\/mdx|mdxToJs|markdownToJs|\bevaluate\(.*satteri/u
    expect(files.filter((path) => compilers.test(readFileSync(path, 'utf8')))).toEqual([])
  })
})
