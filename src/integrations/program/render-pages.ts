import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FormerPages, MadePage, MadePages } from '../../kept/made-pages.ts'
import { bytesOfHash } from '../../kept/read-folder.ts'
import { contentHash } from '../../traces/content-hash.ts'
import { readsDuring } from '../../traces/reads.ts'
import type { UnitHash } from '../../traces/unit-hash.ts'
import { NoValue, valueHash } from '../../traces/value-hash.ts'
import { finishPage } from './finish-page.ts'
import type { OpenProgram, PageToMake } from './open-program.ts'

/**
 * Writes every page of a program below a folder. A page whose every unit has the hash that it had is taken from the
 * former site as it is, once its bytes are known to be those that were made.
 *
 * @param hashOf units of the Library of today.
 * @param former null when nothing that was made before may be taken.
 * @throws what a page throws; Error when a page would take the place of a file of `public/`.
 */
export async function renderPages(
  { pages, units: byAll }: OpenProgram,
  folder: string,
  base: string,
  hashOf: UnitHash,
  former: FormerPages | null,
): Promise<Omit<MadePages, 'common'>> {
  const isSame = (unit: string) => former?.made.units.get(unit) === hashOf(unit)
  const taken = former?.made.byAll.every(isSame) === true ? former : null
  const made = new Map<string, MadePage>()
  for (const page of pages) {
    const file = join(folder, page.file)
    if (existsSync(file)) throw new Error(`${page.route} makes ${page.file}, which is in public/ too.`)
    const props = propsHash(page)
    const before = taken?.made.pages.get(page.file)
    const same =
      before?.route === page.route && before.props !== null && before.props === props && before.units.every(isSame)
    const bytes = same ? bytesOfHash(join(former?.folder ?? '', page.file), before.bytes) : null
    await mkdir(dirname(file), { recursive: true })
    if (before !== undefined && bytes !== null) {
      await writeFile(file, bytes)
      made.set(page.file, before)
      continue
    }
    const { value, units } = await readsDuring(() => page.make())
    const finished = page.isPage ? Buffer.from(finishPage(value.toString('utf8'), base)) : value
    await writeFile(file, finished)
    made.set(page.file, { route: page.route, props, units: [...units], bytes: contentHash(finished) })
  }
  const read = new Set([...byAll, ...[...made.values()].flatMap(({ units }) => units)])
  const units = new Map(Array.from(read, (unit) => [unit, hashOf(unit)]))
  return { units, byAll: [...byAll], pages: made }
}

function propsHash({ props }: PageToMake): string | null {
  try {
    return valueHash(props)
  } catch (error) {
    if (error instanceof NoValue) return null
    throw error
  }
}
