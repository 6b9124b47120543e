import { dataSchemas, frontMatterSchemas } from './content-schemas.ts'
import { jsonSchemaOf, yamlSettings } from './json-schema.ts'

/**
 * Every file that `npm run schemas` writes, path below the project → text.
 *
 * @param settings the editor's settings as they are: what is said of YAML schemas alone is changed.
 */
export function schemaFiles(settings: string): ReadonlyMap<string, string> {
  const own = JSON.parse(settings === '' ? '{}' : settings) as Record<string, unknown>
  const written = [...dataSchemas, ...frontMatterSchemas].map(
    (schema) => [`schemas/${schema.name}.json`, jsonSchemaOf(schema)] as const,
  )
  const text = `${JSON.stringify({ ...own, 'yaml.schemas': yamlSettings(dataSchemas) }, null, 2)}\n`
  return new Map([...written, ['.vscode/settings.json', text]])
}
