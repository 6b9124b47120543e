import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataSchemas, frontMatterSchemas } from '../../src/editor-schemas/content-schemas.ts'
import { schemaFiles } from '../../src/editor-schemas/schema-files.ts'
import { kindOf } from '../../src/library/walk.ts'

const root = join(import.meta.dirname, '../..')
const files = schemaFiles(readFileSync(join(root, '.vscode/settings.json'), 'utf8'))
const json = (name: string) => JSON.parse(files.get(`schemas/${name}.json`) ?? '') as Record<string, never>

describe('the schemas for editors’ tools', () => {
  it.each([...files])('%s is what the code says: npm run schemas', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text)
  })

  it('are no more files than that', () => {
    expect(
      readdirSync(join(root, 'schemas'))
        .map((name) => `schemas/${name}`)
        .toSorted(),
    ).toEqual([...files.keys()].filter((path) => path.startsWith('schemas/')).toSorted())
  })

  it('say the names of fields, which are asked for, and the values permitted', () => {
    const { items } = json('facts') as unknown as {
      items: { properties: Record<string, { enum?: string[] }>; required: string[]; additionalProperties: boolean }
    }
    expect(Object.keys(items.properties)).toEqual(
      expect.arrayContaining(['id', 'label', 'value', 'unit', 'valid_from']),
    )
    expect(items.required).toEqual(expect.arrayContaining(['id', 'value', 'unit']))
    expect(items.required).not.toContain('note')
    expect(items.properties['unit']?.enum).toContain('EUR/month')
    expect(items.additionalProperties).toBe(false)
  })
})

const paths = [
  'facts/ame.yaml',
  'contacts.yaml',
  'sources.yaml',
  'themes.yaml',
  'situations.yaml',
  'languages.yaml',
  'languages/pl.yaml',
  'levels/easy.yaml',
  'pictograms.yaml',
  'typed-figures.yaml',
  'workshops.yaml',
  'site.yaml',
  'glossary/ald.yaml',
  'letters/plainte.yaml',
  'law/codes.yaml',
  'law/changes.yaml',
  'law/css.yaml',
  'questions/ame.yaml',
  'search/distress.yaml',
  'search/fr.yaml',
  'terms/en.yaml',
  'check-ups/ame.yaml',
  'check-ups/ame.publicodes.yaml',
  'check-ups/cases/ame.yaml',
  'fiches/ame/fr.md',
  'fiches/ame/en.md',
  'fiches/ame/fr.falc.md',
  'fiches/ame/fr.falc/suite.md',
  'fiches/ame/en.easy.md',
  'fiches/ame/en.easy/suite.md',
  'pages/aide/fr.mdx',
  'pages/aide/en.mdx',
  'pages/aide/fr.falc.mdx',
  'pages/aide/en.easy.mdx',
]

/** As the YAML extension of editors matches: `*` stands for anything. */
const matches = (path: string, pattern: string) =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path)

it.each(paths)('%s, which the Library reads, has one schema', (path) => {
  expect(kindOf(path)).not.toBeNull()
  const own = [...dataSchemas, ...frontMatterSchemas].filter(
    (schema) =>
      schema.files.some((pattern) => matches(path, pattern)) &&
      !(schema.but ?? []).some((pattern) => matches(path, pattern)),
  )
  expect(own.map(({ name }) => name)).toHaveLength(1)
})
