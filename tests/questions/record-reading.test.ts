import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { recordReading } from '../../src/questions/record-reading.ts'

const reading = { on: '2026-11-21', level: 'falc', lang: 'fr', result: 'no', note: null, hash: '123456789012' } as const
const file = `# Ce que demandent les gens.
- id: visa-expire
  question:
    fr: Mon visa est fini.   # comme on le dit
  section: qui
  elements:
    fr: [visa]

# Le prix.
- id: prix
  question: Je paie ?
  section: cout
  elements: {fr: [rien]}
  readings:
    - {on: 2026-10-01, level: standard, lang: fr, result: answered}
`
const readingsOf = (text: string | null, id: string) =>
  (parse(text ?? '') as { id: string; readings?: unknown[] }[]).find((each) => each.id === id)?.readings

describe('a reading is recorded', () => {
  it('below its question, and every other line of the file stays', () => {
    const after = recordReading(file, 'visa-expire', reading)
    expect(readingsOf(after, 'visa-expire')).toEqual([
      { on: '2026-11-21', level: 'falc', lang: 'fr', result: 'no', hash: '123456789012' },
    ])
    const lines = (after ?? '').split('\n')
    expect(lines.splice(7, 2)[0]).toBe('  readings:')
    expect(lines).toEqual(file.split('\n'))
  })

  it('after those that are there', () => {
    const after = recordReading(file, 'prix', { ...reading, note: 'Elle a dit : « rien », puis "deux".' })
    expect(readingsOf(after, 'prix')).toEqual([
      { on: '2026-10-01', level: 'standard', lang: 'fr', result: 'answered' },
      {
        on: '2026-11-21',
        level: 'falc',
        lang: 'fr',
        result: 'no',
        hash: '123456789012',
        note: 'Elle a dit : « rien », puis "deux".',
      },
    ])
    expect(after?.startsWith(file)).toBe(true)
  })

  it('twice in a row', () => {
    const once = recordReading(file, 'visa-expire', reading) ?? ''
    expect(
      readingsOf(recordReading(once, 'visa-expire', { ...reading, result: 'answered' }), 'visa-expire'),
    ).toHaveLength(2)
  })

  it('in a file without a line end at its end', () => {
    expect(readingsOf(recordReading(file.trimEnd(), 'prix', reading), 'prix')).toHaveLength(2)
  })

  it('keeps the line ends of the file', () => {
    expect(recordReading(file.replaceAll('\n', '\r\n'), 'visa-expire', reading)).not.toMatch(/[^\r]\n/)
  })
})

it.each([
  ['an unknown question', file, 'absent'],
  ['a question on one line', '- {id: a, question: Quand ?, section: qui, elements: {fr: [un an]}}\n', 'a'],
  ['a list on one line', file.replace(/readings:\n {4}- (.*)/, 'readings: [$1]'), 'prix'],
  ['a file that can’t be read', '- id: [', 'a'],
])('%s is refused', (_, text, id) => {
  expect(recordReading(text, id, reading)).toBeNull()
})
