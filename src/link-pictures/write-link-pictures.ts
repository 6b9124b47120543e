import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DoPart } from '../kept/part.ts'
import { makePart } from '../kept/part.ts'
import type { Library } from '../library/model.ts'
import { contentHash } from '../traces/content-hash.ts'
import { drawPicture } from './draw.ts'
import type { CodeWord } from './every-picture.ts'
import { everyPicture } from './every-picture.ts'
import { canBeDrawn } from './link-picture.ts'

/**
 * Writes what a messenger shows of the links to a site below `<folder>/partage/`: PNG files of 1200 × 630 pixels.
 *
 * @param part does each picture.
 */
export async function writeLinkPictures(
  library: Library,
  folder: string,
  codeWord: CodeWord,
  part: DoPart = makePart,
): Promise<void> {
  for (const { path, picture } of everyPicture(library, codeWord)) {
    if (!canBeDrawn(picture)) continue
    await part(path, contentHash(JSON.stringify(picture)), async () => {
      const file = join(folder, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, drawPicture(picture))
      return [path]
    })
  }
}
