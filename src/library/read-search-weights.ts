import type { Placed } from './read-data.ts'
import type { FileReport } from './report.ts'
import { searchWeightsSchema } from './schemas/search-weights.ts'
import type { SearchWeights } from './search-weights.ts'
import { validate } from './validate.ts'
import type { YamlText } from './yaml-text.ts'

/** Reads `search/weights.yaml`; an empty one says nothing. */
export function readSearchWeights(yaml: YamlText, file: string, report: FileReport): Placed<SearchWeights>[] {
  if (yaml.value === null) return []
  const weights = validate(searchWeightsSchema, yaml, [], report)
  return weights === null ? [] : [{ value: weights, file, place: yaml.placeOf([]) }]
}
