import { didYouMean } from './nearest.ts'
import type { FileReport } from './report.ts'
import type { YamlText } from './yaml-text.ts'

/** Reports blanks of a letter's text that are not among its fields, and fields without a blank. */
export function compareBlanks(body: string, fields: readonly string[], yaml: YamlText, report: FileReport): void {
  const blanks = new Set(Array.from(body.matchAll(/\[\[([^\]]*)\]\]/g), (match) => match[1] ?? ''))
  for (const blank of blanks) {
    if (fields.includes(blank)) continue
    report(yaml.placeOf(['body']), {
      rule: 'letter-field-unknown',
      message: `La lettre contient « [[${blank}]] », qui n'est pas dans ses champs : on ne pourrait pas le remplir.`,
      hint: didYouMean(blank, fields, 'Ajoutez le champ à la liste « fields ».'),
    })
  }
  for (const [index, field] of fields.entries()) {
    if (blanks.has(field)) continue
    report(yaml.placeOf(['fields', index]), {
      rule: 'letter-field-unused',
      message: `Le champ « ${field} » de la lettre n'est nulle part dans son texte : ce qu'on y écrit serait perdu.`,
      hint: `Écrivez « [[${field}]] » dans le texte, ou retirez le champ.`,
    })
  }
}
