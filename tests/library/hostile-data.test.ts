import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import type { Problem } from '../../src/problem.ts'
import type { HostileFile } from './hostile-data.ts'
import { hostileData } from './hostile-data.ts'

/** Lines kept of one file in what is compared. */
const told = 5

const known = new Map<string, readonly Problem[]>()

function problemsOf({ name, path, source }: HostileFile): readonly Problem[] {
  const files = new Map([...soundContent(), [path, source]])
  const found = known.get(name) ?? checkLibrary(libraryFromMemory(files, { today: soundDay }), { strict: false })
  known.set(name, found)
  return found
}

describe('data made to break the reading, to run something or to hide something', () => {
  it('has many forms, each with a name of its own', () => {
    expect(new Set(hostileData.map(({ name }) => name)).size).toBe(hostileData.length)
    expect(hostileData.length).toBeGreaterThanOrEqual(100)
  })

  it('is refused by its rule, in its place, whatever its form', async () => {
    // Where too deep a text stops being read depends on the room that the machine leaves: no column.
    const report = hostileData.map((file) => {
      const lines = problemsOf(file)
        .filter(({ severity }) => severity === 'error')
        .map((one) => `  ${one.file}:${one.line} ${one.rule}\n`)
      const more = lines.length > told ? [`  … ${lines.length - told} de plus\n`] : []
      return `${file.name}\n${[...lines.slice(0, told), ...more].join('')}`
    })
    await expect(report.join('')).toMatchFileSnapshot('hostile-data.txt')
  })

  it.each(hostileData)('$name: an error in its own file, in French, with a remedy', (file) => {
    const errors = problemsOf(file).filter(({ severity }) => severity === 'error')
    expect(errors.some((one) => one.file === `content/${file.path}`)).toBe(true)
    for (const { message, hint, line } of errors) {
      expect(line).toBeGreaterThanOrEqual(1)
      expect(message).toMatch(/[a-zéà]{2,} [a-zéà]{2,}/iu)
      expect(hint.length).toBeGreaterThan(10)
      // Neither the text of a library's error nor a sign that would act on the terminal.
      expect(`${message}${hint}`).not.toMatch(/\b(?:undefined|Error:|at line|Unexpected|Invalid)\b/u)
      expect(`${message}${hint}`).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
    }
  })

  it('runs nothing, and leaves no mark on what all objects share', () => {
    for (const file of hostileData) problemsOf(file)
    expect(Reflect.has(globalThis, 'hostile')).toBe(false)
    expect(Reflect.has({}, 'x')).toBe(false)
    expect(readdirSync('.')).not.toContain('hostile.txt')
  })
})
