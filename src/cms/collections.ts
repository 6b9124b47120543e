import { z } from 'zod'
import type { ContentSchema } from '../editor-schemas/content-schemas.ts'
import { dataSchemas, frontMatterSchemas } from '../editor-schemas/content-schemas.ts'
import { inPattern } from '../in-pattern.ts'
import type { Shape } from './kept-head.ts'

/** Files that keep one schema, as one list of the editing page. */
export interface Collection {
  readonly name: string
  readonly title: string
  readonly schema: ContentSchema
  /** Of a text, by key of its front matter; null for a file of data, shown as it is. */
  readonly shapes: Readonly<Record<string, Shape>> | null
  /** Paths below the content folder. */
  readonly files: readonly string[]
}

/** A property as its JSON Schema says it. */
export interface Property {
  readonly title?: string
  readonly description?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly items?: { readonly type?: string }
}

/**
 * The lists of the editing page: one for each schema of content that some file keeps, texts first.
 *
 * @param paths below the content folder.
 */
export function collectionsOf(paths: readonly string[]): readonly Collection[] {
  const texts = frontMatterSchemas.map((schema) => collection(schema, shapesOf(schema), paths))
  const data = dataSchemas.map((schema) => collection(schema, null, paths))
  return [...texts, ...data].filter(({ files }) => files.length > 0)
}

function collection(schema: ContentSchema, shapes: Collection['shapes'], paths: readonly string[]): Collection {
  const title = schema.title.replace(/^En-tête d['’]/u, '').replace(/^./u, (first) => first.toUpperCase())
  return { name: schema.name, title, schema, shapes, files: paths.filter((path) => keeps(schema, path)).toSorted() }
}

function keeps({ files, but = [] }: ContentSchema, path: string): boolean {
  // Among the paths that a schema takes, `*` holds no `/`; among those that it leaves, it may.
  return files.some((file) => matches(file, path, '[^/]*')) && !but.some((file) => matches(file, path, '.*'))
}

function matches(pattern: string, path: string, star: string): boolean {
  const escaped = pattern.split('*').map(inPattern)
  return new RegExp(`^${escaped.join(star)}$`, 'u').test(path)
}

/** The keys of a front matter, as their schema describes them. */
export function propertiesOf({ schema }: ContentSchema): Readonly<Record<string, Property>> {
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any', reused: 'inline' })
  return (json.properties ?? {}) as Readonly<Record<string, Property>>
}

function shapesOf(schema: ContentSchema): Readonly<Record<string, Shape>> {
  return Object.fromEntries(Object.entries(propertiesOf(schema)).map(([key, property]) => [key, shapeOf(property)]))
}

/** How a key is shown: what no simple field can show is shown as it is written. */
export function shapeOf({ type, items }: Property): Shape {
  if (type === 'string') return 'words'
  if (type === 'boolean') return 'yes-no'
  if (type === 'integer' || type === 'number') return 'number'
  return type === 'array' && items?.type === 'string' ? 'list' : 'yaml'
}
