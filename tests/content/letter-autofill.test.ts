import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { readLibrary } from '../../src/library/read.ts'

/** The reader's own name and day of birth, by the names that letters give them. */
const own = { nom: 'name', naissance: 'bday' } as const

it('a letter that asks for the reader’s name or day of birth says so: the browser may write them (WCAG 1.3.5)', async () => {
  const { letters } = await readLibrary(resolve(import.meta.dirname, '../../content'), { today: '2026-11-28' })
  const asked = [...letters.values()].flatMap(({ id, fields }) =>
    fields.flatMap((field) => (field.id in own ? [{ place: `${id} ${field.id}`, field }] : [])),
  )
  expect(asked.length).toBeGreaterThan(8)
  const unsaid = asked.filter(({ field }) => field.autofill !== own[field.id as keyof typeof own])
  expect(unsaid.map(({ place }) => place)).toEqual([])
})
