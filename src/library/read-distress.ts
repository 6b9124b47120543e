import type { Distress } from './helps.ts'
import type { Place } from './place.ts'
import type { Placed } from './read-data.ts'
import type { FileReport } from './report.ts'
import { distressSchema } from './schemas/distress.ts'
import { validateList } from './validate.ts'
import type { YamlText } from './yaml-text.ts'

/** Reads `search/distress.yaml`: one value per situation, with the place of each of its items. */
export function readDistress(yaml: YamlText, file: string, report: FileReport): Placed<Distress>[] {
  return validateList(distressSchema, yaml, report).map(({ entry, index }) => {
    const places = new Map<string, Place>()
    const note = (items: readonly string[], ...path: readonly string[]) =>
      items.forEach((_, at) => places.set([...path, at].join('.'), yaml.placeOf([index, ...path, at])))
    note(entry.contacts, 'contacts')
    note(entry.fiches, 'fiches')
    for (const kind of ['phrases', 'alone', 'not'] as const) {
      for (const [lang, items] of Object.entries(entry[kind])) note(items, kind, lang)
    }
    return { value: { ...entry, file, places }, file, place: yaml.placeOf([index]) }
  })
}
