import { closedFrontMatter } from '../front-matter.ts'
import type { Shape, Values } from './kept-head.ts'
import { valuesOf, withValues } from './kept-head.ts'

/** Field that keeps the file as it was opened: what is not changed in the form is written back from it. */
export const openedField = 'fichier_ouvert'

/** Field of the text itself, as it is written. */
export const bodyField = 'texte'

/** How a file becomes a form, and the form the same file again. */
export interface FileFormat {
  readonly fromFile: (source: string) => Values
  readonly toFile: (values: Values) => string
}

/** Of a text with a front matter: a field for each key, and the text as it is. */
export function textFormat(shapes: Readonly<Record<string, Shape>>): FileFormat {
  return {
    fromFile: (source) => {
      const matter = closedFrontMatter(source)
      return {
        ...(matter === null ? {} : valuesOf(matter.fields, shapes)),
        [bodyField]: matter === null ? source : source.slice(startOf(source, matter.body)),
        [openedField]: source,
      }
    },
    toFile: (values) => {
      const opened = String(values[openedField] ?? '')
      const body = String(values[bodyField] ?? '')
      const matter = closedFrontMatter(opened)
      if (matter === null) return body
      const head = withValues(matter.fields, values, shapes)
      return `${opened.slice(0, matter.start)}${head}${opened.slice(matter.end, startOf(opened, matter.body))}${body}`
    },
  }
}

/** Where the text begins, below the blank lines that follow a front matter: the CMS takes those of a field away. */
function startOf(source: string, body: number): number {
  return body + (/^\s*\n/u.exec(source.slice(body))?.[0].length ?? 0)
}

/** Of a file of data: the file as it is. */
export const dataFormat: FileFormat = {
  fromFile: (source) => ({ [bodyField]: source }),
  toFile: (values) => String(values[bodyField] ?? ''),
}
