import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Files made of text; pictures, fonts and the pieces of the search are compressed already. */
const texts = /\.(?:html|css|js|json|svg|xml|ics|txt|webmanifest)$/u

/** Bytes below which an answer is one packet anyway. */
const least = 500

const asBrotli = promisify(brotliCompress)
const asGzip = promisify(gzip)

/**
 * Puts beside each text of a built site the same compressed as far as it goes, `.br` and `.gz`, for servers that send
 * files as they are. The same bytes for the same site.
 *
 * @returns bytes of the texts, and of the same in Brotli.
 */
export async function compressFolder(folder: string): Promise<{ readonly before: number; readonly after: number }> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && texts.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  const total = { before: 0, after: 0 }
  const next = paths.values()
  // As many at once as Node has threads for it.
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const path of next) {
        const content = await readFile(path)
        if (content.length < least) continue
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
        const [br, gz] = await Promise.all([asBrotli(content, { params }), asGzip(content, { level: 9 })])
        if (br.length < content.length) await writeFile(`${path}.br`, br)
        if (gz.length < content.length) await writeFile(`${path}.gz`, gz)
        total.before += content.length
        total.after += Math.min(br.length, content.length)
      }
    }),
  )
  return total
}
