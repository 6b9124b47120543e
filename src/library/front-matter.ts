import { closedFrontMatter, frontMatterOf } from '../front-matter.ts'
import type { FileReport } from './report.ts'
import { fileStart } from './report.ts'
import type { YamlText } from './yaml-text.ts'
import { readYaml } from './yaml-text.ts'

const longest = 20_000

/** False when nobody can tell where the fields end and the text begins. */
export function hasFrontMatter(source: string): boolean {
  const matter = closedFrontMatter(source)
  return matter !== null && matter.fields.trim() !== ''
}

/**
 * Reads the lines between the two `---` at the top of a fiche.
 *
 * @returns null when there are none or they can't be read; the report says why.
 */
export function readFrontMatter(source: string, report: FileReport): YamlText | null {
  const matter = frontMatterOf(source)
  if (matter === null) {
    report(fileStart, {
      rule: 'front-matter-missing',
      message: 'La fiche ne commence pas par son en-tête : on ne connaît ni son titre, ni son état.',
      hint: 'Commencez le fichier par une ligne « --- », les champs (title, summary…), puis une ligne « --- ».',
    })
    return null
  }
  if (matter === 'open') {
    report(fileStart, {
      rule: 'front-matter-open',
      message: "L'en-tête n'est pas fermé : toute la fiche serait prise pour des champs.",
      hint: 'Ajoutez une ligne « --- » après le dernier champ.',
    })
    return null
  }
  const { fields } = matter
  if (fields.length > longest) {
    report(fileStart, {
      rule: 'front-matter-long',
      message: `L'en-tête a ${fields.length} caractères, pour ${longest} au plus : du texte de la fiche y est sans doute tombé.`,
      hint: 'Placez la ligne « --- » juste après le dernier champ.',
    })
    return null
  }
  return readYaml(fields, report, 2)
}
