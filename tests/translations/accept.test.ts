import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { acceptSections, NoFrontMatter } from '../../src/translations/accept.ts'

const french = [
  { id: 'essentiel', hash: '34fb3d64bc24' },
  { id: 'cout', hash: '12e456789012' },
  { id: 'aide', hash: '001234567890' },
]

const translation = `---
title: "State medical aid"   # as on the form
keywords: [AME,   'aide']
translation: {method: machine, reviewed: none}
# the end
status: published
---

## In short {#essentiel}

Text: with --- inside.
`

const twin = translation.replace(
  'translation: {method: machine, reviewed: none}',
  'validation: {state: none} # not yet',
)
const matter = (file: string): Record<string, Record<string, unknown>> => parse(file.split('---\n')[1] ?? '')
const outside = (file: string): string[] => file.split('\n').filter((line) => !/^(?: |translation:|source:)/.test(line))

describe('accepting a text', () => {
  test('writes one section a line, and leaves every other line of the file', () => {
    const accepted = acceptSections(translation, french, [])
    expect(accepted).toContain(
      'translation:\n  method: machine\n  reviewed: none\n  source:\n    essentiel: 34fb3d64bc24\n',
    )
    expect(outside(accepted)).toEqual(outside(translation))
  })

  test('keeps hashes that look like numbers as text', () => {
    expect(matter(acceptSections(translation, french, []))['translation']?.['source']).toEqual({
      essentiel: '34fb3d64bc24',
      cout: '12e456789012',
      aide: '001234567890',
    })
  })

  test('puts those of an easy-to-read twin below its validation', () => {
    const accepted = acceptSections(twin, french, [])
    expect(accepted).toContain('validation: {state: none} # not yet\nsource:\n  essentiel: 34fb3d64bc24\n')
    expect(outside(accepted)).toEqual(outside(twin))
  })

  test.each([
    ['translation', translation],
    ['twin', twin],
  ])('twice changes nothing more (%s)', (_name, file) => {
    const once = acceptSections(file, french, [])
    expect(acceptSections(once, french, [])).toBe(once)
  })

  test('keeps who reviewed the translation', () => {
    const reviewed = translation.replace('reviewed: none', 'reviewed: {by: Ada, on: 2026-06-01}')
    expect(acceptSections(reviewed, french, [])).toContain('  reviewed: {by: Ada, on: 2026-06-01}\n')
  })

  test('keeps the line ends of the file', () => {
    const windows = translation.replaceAll('\n', '\r\n')
    expect(acceptSections(windows, french, []).replaceAll('\r\n', '\n')).toBe(acceptSections(translation, french, []))
    expect(acceptSections(windows, french, [])).not.toMatch(/[^\r]\n/)
  })
})

describe('accepting one section', () => {
  const accepted = acceptSections(twin, french, [])
  const changed = french.map((section) => ({ ...section, hash: `f${section.hash.slice(1)}` }))

  test('leaves the others behind', () => {
    expect(matter(acceptSections(accepted, changed, ['cout']))['source']).toEqual({
      essentiel: '34fb3d64bc24',
      cout: 'f2e456789012',
      aide: '001234567890',
    })
  })

  test('of a text never accepted writes that one only', () => {
    expect(matter(acceptSections(twin, french, ['cout']))['source']).toEqual({ cout: '12e456789012' })
  })

  test('that the French has taken out forgets it', () => {
    const left = french.slice(0, 2)
    expect(matter(acceptSections(accepted, left, ['aide']))['source']).toEqual({
      essentiel: '34fb3d64bc24',
      cout: '12e456789012',
    })
    expect(matter(acceptSections(accepted, left, ['cout']))['source']).toHaveProperty('aide')
  })
})

test.each(['no front matter', '---\n- a\n---\n', '---\ntitle: only\n---\n', '---\na: [\n---\n'])(
  '%j is refused',
  (file) => {
    expect(() => acceptSections(file, french, [])).toThrow(NoFrontMatter)
  },
)
