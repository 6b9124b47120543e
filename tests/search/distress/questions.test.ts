import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../../src/library/read.ts'
import { compileDistress } from '../../../src/search/distress/compile.ts'
import { recogniseDistress } from '../../../src/search/distress/recognise.ts'
import { readJudged } from '../../../src/search/evaluate.ts'

const content = fileURLToPath(new URL('../../../content', import.meta.url))
const { distress, fiches, searchNames } = await readLibrary(content, { today: '2026-11-21' })
const list = compileDistress(distress)
const [, ...lines] = readFileSync(new URL('questions.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const questions = lines.map((line) => line.split('\t') as [lang: string, question: string, situation: string])
const inDistress = questions.filter(([, , situation]) => situation !== '-')
const alike = questions.filter(([, , situation]) => situation === '-')

describe('someone to call comes first, in any language and spelling', () => {
  it.each(inDistress)('%s: « %s » is %s', (_, question, situation) => {
    expect(recogniseDistress(question, list)).toContain(situation)
  })
})

describe('the same words said of something else bring no telephone', () => {
  it.each(alike)('%s: « %s »', (_, question) => {
    expect(recogniseDistress(question, list)).toEqual([])
  })
})

describe('what people ask every day brings no telephone', () => {
  it.each(['judged.tsv', 'fresh.tsv'])('the questions of %s', (file) => {
    const asked = readJudged(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).map(({ query }) => query)
    const found = asked.filter((question) => recogniseDistress(question, list).length > 0)
    expect(found).toEqual(file === 'fresh.tsv' ? ['je suis sourd comment appeler le samu'] : [])
  })

  it('nor do the names and titles of fiches, but those that the situation itself gives to read', () => {
    const served = new Map(distress.map(({ id, fiches: read }) => [id, read]))
    const names = Array.from(searchNames.values()).flatMap((byFiche) =>
      Array.from(byFiche).flatMap(([id, own]) => own.map((name) => [id, name] as const)),
    )
    const titles = Array.from(fiches.values()).flatMap(({ id, versions }) =>
      Array.from(versions.values()).flatMap(({ title, keywords, sections }) =>
        [title, ...keywords, ...sections.map((section) => section.title)].map((name) => [id, name] as const),
      ),
    )
    const astray = [...names, ...titles].filter(([id, name]) =>
      recogniseDistress(name, list).some((situation) => !served.get(situation)?.includes(id)),
    )
    expect(astray).toEqual([])
  })
})
