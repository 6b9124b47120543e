import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../../src/library/read.ts'
import { compileDistress } from '../../../src/search/distress/compile.ts'
import { recogniseDistress } from '../../../src/search/distress/recognise.ts'

const content = fileURLToPath(new URL('../../../content', import.meta.url))
const { distress } = await readLibrary(content, { today: '2026-11-21' })
const list = compileDistress(distress)
const [, ...lines] = readFileSync(new URL('questions.tsv', import.meta.url), 'utf8').trim().split('\n')
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
