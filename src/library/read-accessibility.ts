import type { Judgement } from '../evidence/judgement.ts'
import type { Evidence } from '../evidence/measured.ts'
import type { Placed } from './read-data.ts'
import { listOf } from './read-data.ts'
import type { FileReport } from './report.ts'
import { evidenceSchema } from './schemas/evidence.ts'
import { judgementSchema } from './schemas/judgement.ts'
import { validate } from './validate.ts'
import type { YamlText } from './yaml-text.ts'

/** Reads `accessibility/judgements.yaml`: what persons found, criterion by criterion. */
export const readJudgements = listOf(
  judgementSchema,
  (judgement, file, line): Judgement => ({
    ...judgement,
    file,
    line,
  }),
)

/** Reads `accessibility/evidence.yaml`: what the audit counted. */
export function readEvidence(yaml: YamlText, file: string, report: FileReport): Placed<Evidence>[] {
  const value = validate(evidenceSchema, yaml, [], report)
  return value === null ? [] : [{ value, file, place: yaml.placeOf(['on']) }]
}
