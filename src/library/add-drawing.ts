import { readDrawing } from '../pictograms/read-drawing.ts'
import { reportHiddenSigns } from './hidden-signs.ts'
import type { RawContent } from './raw-content.ts'
import type { FileReport } from './report.ts'

/**
 * Adds a drawing of the content folder. It also takes the place of the project's own of the same name.
 *
 * @param source null when the file could not be read.
 */
export function addDrawing({ drawings }: RawContent, name: string, source: string | null, report: FileReport): void {
  if (source !== null) reportHiddenSigns(source, report)
  const read = source === null ? [] : readDrawing(source)
  if (!('body' in read)) {
    for (const { line, ...complaint } of read) report({ line, column: 1 }, complaint)
    // It is there, though it can't be shown: the manifest that names it is not wrong.
    drawings.set(`dessin:${name}`, { viewBox: '0 0 48 48', body: '' })
    return
  }
  drawings.set(`dessin:${name}`, read)
  drawings.set(`fourni:${name}`, read)
}
