import { describe, expect, it } from 'vitest'
import { soundContent, soundDay, twinInParts } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { statusBoard } from '../../src/status/board.ts'

type Files = Readonly<Record<string, string>>

const question = (id: string, more = '', readings: readonly string[] = []) =>
  `- id: ${id}\n  question: Quand ?\n  section: quoi\n  elements: {fr: [voici]}\n${more}${readings.length > 0 ? `  readings:\n${readings.map((reading) => `    - {${reading}}\n`).join('')}` : ''}`
const libraryOf = (questions: string, more: Files = {}) =>
  libraryFromMemory(soundContent({ files: { 'questions/ame.yaml': questions, ...more } }), { today: soundDay })
const itemsOf = (questions: string, more: Files = {}) =>
  statusBoard(libraryOf(questions, more)).filter(({ matter }) => matter.startsWith('question-'))
const hashOf = (key: 'fr/standard' | 'fr/falc') =>
  libraryOf('')
    .fiches.get('ame')
    ?.versions.get(key)
    ?.sections.find(({ id }) => id === 'quoi')?.hash ?? ''
const reading = (
  result: string,
  { on = '2026-11-20', level = 'standard', lang = 'fr', hash = hashOf('fr/standard'), note = '' } = {},
) =>
  `on: ${on}, level: ${level}, lang: ${lang}, result: ${result}${hash === '' ? '' : `, hash: "${hash}"`}${note === '' ? '' : `, note: ${note}`}`
const told = (questions: string, more: Files = {}) =>
  itemsOf(questions, more).map(({ matter, subject, version, line }) => `${matter} ${subject} ${version ?? '-'}:${line}`)

describe('readers’ questions on the status board', () => {
  it('are not there when a fiche has none', () => {
    expect(itemsOf('')).toEqual([])
  })

  it('a question that a reader found no answer to, or a wrong one, is listed where the reading is written', () => {
    const lines = told(
      question('a', '', [reading('no', { note: 'Elle' })]) +
        question('b', '', [reading('wrong')]) +
        question('c', '', [reading('answered')]),
    )
    expect(lines).toEqual(['question-failed ame fr:6', 'question-failed ame fr:12', 'question-count ame -:1'])
    const [first, second] = itemsOf(
      question('a', '', [reading('no', { note: 'Elle cherchait une date' })]) + question('b', '', [reading('wrong')]),
    )
    expect(first?.detail).toContain('« a »')
    expect(first?.detail).toContain('Elle cherchait une date')
    expect(first?.detail).toContain('section « quoi »')
    expect(second?.detail).toContain('comprend le contraire ou autre chose')
  })

  it('is settled by a later reading of the same text, not by one of another text', () => {
    const later = (more: object) =>
      told(
        question('a', '', [reading('no', { on: '2026-11-01' }), reading('answered', { on: '2026-11-02', ...more })]),
      ).filter((line) => line.startsWith('question-failed'))
    expect(later({})).toEqual([])
    expect(later({ level: 'falc', hash: hashOf('fr/falc') })).toEqual(['question-failed ame fr:6'])
  })

  it('a section that has changed since it was read is to be read again', () => {
    const old = reading('answered', { hash: '0123456789ab' })
    expect(told(question('a', '', [old]))).toEqual(['question-changed ame fr:6', 'question-count ame -:1'])
    expect(told(question('a', '', [reading('answered')]))).toEqual(['question-count ame -:1'])
    expect(told(question('a', '', [reading('answered', { level: 'falc', hash: hashOf('fr/falc') })]))).toEqual([
      'question-count ame -:1',
    ])
  })

  it('a failed reading of a section that has changed since says so', () => {
    const [item] = itemsOf(question('a', '', [reading('no', { hash: '0123456789ab' })]))
    expect(item?.matter).toBe('question-failed')
    expect(item?.detail).toContain('a changé depuis')
    expect(itemsOf(question('a', '', [reading('no')]))[0]?.detail).not.toContain('a changé depuis')
  })

  it('without a hash nobody knows whether it has changed: nothing is claimed', () => {
    expect(told(question('a', '', [reading('answered', { hash: '' })]))).toEqual(['question-count ame -:1'])
  })

  it('counts what was read, how it went, and what the easy text leaves out', () => {
    const questions =
      question('a', '', [reading('answered'), reading('partly', { level: 'falc', hash: hashOf('fr/falc') })]) +
      question('b', '', [reading('no')]) +
      question('c', '  falc_omitted: Rare.\n')
    const count = itemsOf(questions).find(({ matter }) => matter === 'question-count')
    expect(count?.detail).toBe(
      '3 questions. Lues : 3 fois (1 trouvée, 1 en partie, 1 pas trouvée, 0 comprise de travers). Jamais lues : 1. Laissées de côté par la version simplifiée : 1.',
    )
    const omitted = itemsOf(question('a'), twinInParts({ head: { omitted: '{quoi: x}' }, parts: {} })).find(
      ({ matter }) => matter === 'question-count',
    )
    expect(omitted?.detail).toBe(
      '1 question. Lues : 0 fois. Jamais lues : 1. Laissées de côté par la version simplifiée : 1.',
    )
  })
})
