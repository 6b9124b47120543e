import type { z } from 'zod'
import type { FileReport } from './report.ts'
import { explainIssue } from './schemas/explain.ts'
import type { YamlText } from './yaml-text.ts'

/**
 * Checks a part of a YAML file against its schema; reports each mistake at its place, in French.
 *
 * @param at path of the part in the file: `[]` for the whole, `[3]` for the fourth entry of a list.
 * @returns the typed value, or null when something is wrong.
 */
export function validate<T extends z.ZodType>(
  schema: T,
  yaml: YamlText,
  at: readonly PropertyKey[],
  report: FileReport,
): z.output<T> | null {
  const part = at.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    yaml.value,
  )
  const result = schema.safeParse(part, { reportInput: true })
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    for (const { path, part: where, ...complaint } of explainIssue(issue, schema, (inner) =>
      yaml.typedAt([...at, ...inner]),
    )) {
      report(yaml.placeOf([...at, ...path], where), complaint)
    }
  }
  return null
}

/**
 * Checks each entry of a YAML list by itself, so that one mistake does not hide the other entries.
 *
 * @param refused receives the entries that have mistakes.
 */
export function validateList<T extends z.ZodType>(
  schema: T,
  yaml: YamlText,
  report: FileReport,
  refused: (index: number) => void = () => undefined,
): { readonly entry: z.output<T>; readonly index: number }[] {
  if (yaml.value === null) return []
  if (!Array.isArray(yaml.value)) {
    report(yaml.placeOf([]), {
      rule: 'yaml-list-expected',
      message: 'Ce fichier doit être une liste : chaque entrée commence par un tiret.',
      hint: 'Écrivez « - id: … » puis les autres champs, décalés de deux espaces.',
    })
    return []
  }
  return yaml.value.flatMap((_, index) => {
    const entry = validate(schema, yaml, [index], report)
    if (entry !== null) return [{ entry, index }]
    refused(index)
    return []
  })
}
