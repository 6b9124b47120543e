import { existsSync, rmSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { holdOutput } from './hold-output.ts'
import { besideOf, clearLeftovers } from './leftovers.ts'
import { saidOf } from './output-trouble.ts'
import { renamePatiently } from './rename-patiently.ts'
import { sayUnfinished } from './say-unfinished.ts'

/** Where builds also write, each in a folder that its number names. */
const rooms = () => [
  { folder: join(process.cwd(), '.astro'), named: /^site-(\d+)$/u },
  { folder: tmpdir(), named: /^site-build-(\d+)$/u },
]

/**
 * Fills a folder beside `target` and puts it in `target`'s place only when `fill` has succeeded:
 * whatever fails, the last good output stays as it was. What killed builds left is taken away first.
 *
 * @param target absolute path of the folder to replace; need not exist.
 * @param fill receives the absolute path of the empty folder to fill.
 * @throws {OutputTrouble} when another build holds `target`, or the system refuses to write.
 * @throws whatever else `fill` throws, once the half-made folder is removed.
 */
export async function replaceFolder(target: string, fill: (folder: string) => Promise<void>): Promise<void> {
  try {
    await mkdir(dirname(target), { recursive: true })
    const letGo = holdOutput(target)
    const finish = sayUnfinished(target, () => {
      rmSync(besideOf(target, 'new'), { recursive: true, force: true })
      rmSync(`${besideOf(target, 'new')}-files`, { recursive: true, force: true })
      letGo()
    })
    try {
      clearLeftovers(target, rooms())
      await fillAndReplace(target, fill)
    } finally {
      finish()
      letGo()
    }
  } catch (error) {
    throw saidOf(error, target)
  }
}

async function fillAndReplace(target: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const fresh = besideOf(target, 'new')
  const former = besideOf(target, 'old')
  await mkdir(fresh, { recursive: true })
  try {
    await fill(fresh)
    if (existsSync(target)) await renamePatiently(target, former)
    await renamePatiently(fresh, target)
  } catch (error) {
    if (existsSync(former) && !existsSync(target)) await renamePatiently(former, target)
    throw error
  } finally {
    await rm(fresh, { recursive: true, force: true })
    await rm(former, { recursive: true, force: true })
  }
}
