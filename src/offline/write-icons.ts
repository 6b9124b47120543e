import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Library } from '../library/model.ts'
import { appIcon, appIcons, touchIcon } from './app-icon.ts'

/**
 * Writes the pictures of the site for home screens, as PNG.
 *
 * @param folder a built site.
 */
export async function writeIcons(library: Library, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { file, side, share } of [...appIcons, touchIcon]) {
    const picture = new Resvg(appIcon(library, share), { fitTo: { mode: 'width', value: side } })
    await writeFile(join(folder, file), picture.render().asPng())
  }
}
