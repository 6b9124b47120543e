import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { renamePatiently } from './rename-patiently.ts'

/**
 * Fills a folder beside `target` and puts it in `target`'s place only when `fill` has succeeded:
 * whatever fails, the last good output stays as it was.
 *
 * @param target absolute path of the folder to replace; need not exist.
 * @param fill receives the absolute path of the empty folder to fill.
 * @throws whatever `fill` throws, once the half-made folder is removed.
 */
export async function replaceFolder(target: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const beside = (word: string) => join(dirname(target), `.${basename(target)}.${word}-${process.pid}`)
  const fresh = beside('new')
  const former = beside('old')
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
