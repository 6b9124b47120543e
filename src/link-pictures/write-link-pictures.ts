import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Library } from '../library/model.ts'
import { drawPicture } from './draw.ts'
import type { CodeWord } from './every-picture.ts'
import { everyPicture } from './every-picture.ts'
import { canBeDrawn } from './link-picture.ts'

/** Writes what a messenger shows of the links to a site below `<folder>/partage/`: PNG files of 1200 × 630 pixels. */
export async function writeLinkPictures(library: Library, folder: string, codeWord: CodeWord): Promise<void> {
  for (const { path, picture } of everyPicture(library, codeWord)) {
    if (!canBeDrawn(picture)) continue
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, drawPicture(picture))
  }
}
