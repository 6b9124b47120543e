/** An age is no length of time: « under 25 », never « under 25 years ». A figure said as an age has the unit `age`. */

import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../src/library/read.ts'

const library = await readLibrary('content', { today: '2026-11-21' })
const isYears = (id: string): boolean => library.facts.get(id)?.some(({ unit }) => unit === 'years') ?? false

/** What comes before an age in a text. */
const age = {
  en: /\b(?:aged|age|under|until you are)\s+\{\{([\w.-]+)\}\}/gu,
  fr: /\b(?:avant|jusqu'à vos|âgée?s? de)\s+\{\{([\w.-]+)\}\}/gu,
}

/** Figures in years that a text says as an age. */
function yearsSaidAsAge(text: string, pattern: RegExp, years: (id: string) => boolean): string[] {
  return [...text.matchAll(pattern)].flatMap(([, id = '']) => (years(id) ? [id] : []))
}

describe('an age', () => {
  it('is recognised by what comes before it', () => {
    const text = 'Aged {{a}}. If you are under {{b}}. From age {{c}}. Less than {{d}} old. After {{e}}.'
    expect(yearsSaidAsAge(text.toLowerCase(), age.en, (id) => id !== 'b')).toEqual(['a', 'c'])
  })

  for (const [lang, pattern] of Object.entries(age)) {
    it.each(globSync(`content/fiches/*/${lang}.md`))('has its own unit in %s', async (file) => {
      expect(yearsSaidAsAge(await readFile(file, 'utf8'), pattern, isYears)).toEqual([])
    })
  }
})
