import { shippedDrawings } from '../pictograms/shipped.ts'
import type { Problem } from '../problem.ts'
import { addDrawing } from './add-drawing.ts'
import { addFile } from './add-file.ts'
import { buildLibrary } from './build-library.ts'
import type { Library } from './model.ts'
import { emptyContent } from './raw-content.ts'
import type { ReadOptions } from './read.ts'
import { reportOn } from './report.ts'
import { kindOf } from './walk.ts'

/**
 * The Library of a content folder held in memory: rules' examples, tests.
 *
 * @param files path below the content folder → source.
 */
export function libraryFromMemory(
  files: ReadonlyMap<string, string>,
  { today, name = 'content' }: ReadOptions,
): Library {
  const problems: Problem[] = []
  const raw = emptyContent(name)
  for (const [icon, drawing] of shippedDrawings()) raw.drawings.set(icon, drawing)
  for (const [path, source] of files) {
    const is = kindOf(path)
    const report = reportOn(`${name}/${path}`, (problem) => void problems.push(problem))
    if (is?.kind === 'drawing') addDrawing(raw, is.id, source, report)
    else if (is !== null) addFile(raw, is, `${name}/${path}`, source, report)
  }
  return buildLibrary(raw, today, problems)
}
