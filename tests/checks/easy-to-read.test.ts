import { describe, expect, it } from 'vitest'
import { easyToReadProblems } from '../../src/checks/easy-to-read.ts'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'

const problemsOf = (text: string, strict = false) => easyToReadProblems(libraryFromMemory(soundContent({ file: 'fr.falc.md', text }), { today: soundDay }), { strict })
const negative = 'Vous ne venez pas.\n'
const endless = `Vous venez ${'avec votre carte et '.repeat(12)}voilà.\n`

describe('the easy-to-read check of a library', () => {
  it('tells all advice on a text that is ready', () => {
    expect(problemsOf(negative.repeat(14)).filter(({ rule }) => rule === 'sent-negation')).toHaveLength(14)
  })

  it('tells the first pieces of advice on a text that is not, and how many more there are', () => {
    const told = problemsOf(`${negative.repeat(14)}${endless}`).filter(({ rule }) => rule === 'sent-negation')
    expect(told).toHaveLength(10)
    expect(told.at(-1)?.message).toContain('Et 4 autres plus bas')
    expect(told.slice(0, -1).every(({ message }) => !message.includes('plus bas'))).toBe(true)
  })

  it('never drops an error, which is a warning until a release', () => {
    const source = `${endless}\n`.repeat(14)
    const errors = (strict: boolean) => problemsOf(source, strict).filter(({ rule }) => rule === 'sent-length').map(({ severity }) => severity)
    expect(errors(true)).toEqual(Array.from({ length: 14 }, () => 'error'))
    expect(errors(false)).toEqual(Array.from({ length: 14 }, () => 'warning'))
  })
})
