import type { ListName } from '../falc/vocabulary/vocabulary.ts'
import type { Placed } from './read-data.ts'
import type { FileReport } from './report.ts'
import { wordListSchemas } from './schemas/word-list.ts'
import { validate } from './validate.ts'
import type { YamlText } from './yaml-text.ts'

/** A list of words of the easy-to-read checker, as a file of `falc/` writes it. */
export interface WordList {
  readonly name: ListName
  readonly entries: unknown
}

/** Reads a file of `falc/`; an empty one says nothing. */
export function readWordList(name: ListName, yaml: YamlText, file: string, report: FileReport): Placed<WordList>[] {
  if (yaml.value === null) return []
  const entries = validate(wordListSchemas[name], yaml, [], report)
  return entries === null ? [] : [{ value: { name, entries }, file, place: yaml.placeOf([]) }]
}
