import { z } from 'zod'
import type { ContentSchema } from './content-schemas.ts'

/**
 * A schema as JSON Schema, draft 7, which editors' tools read: of what is typed, before any change.
 * Rules that JSON Schema can't say (dates in order, units) are left to `npm run check`.
 */
export function jsonSchemaOf({ name, title, schema }: ContentSchema): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' })
  return `${JSON.stringify({ $schema, $id: `${name}.json`, title, ...rest }, null, 2)}\n`
}

/** The settings that tie each schema to its files, for the YAML extension of the editor; `!` leaves a path out. */
export function yamlSettings(schemas: readonly ContentSchema[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    schemas.map(({ name, files, but = [] }) => [
      `./schemas/${name}.json`,
      [...files.map((file) => `content/${file}`), ...but.map((file) => `!content/${file}`)],
    ]),
  )
}
