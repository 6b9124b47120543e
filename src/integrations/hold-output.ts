import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isMakerAlive } from '../files/living-maker.ts'
import { besideOf } from './leftovers.ts'
import { OutputTrouble } from './output-trouble.ts'

/**
 * Holds an output for this process: two builds at once would mix their files.
 *
 * @param target absolute path of the output, whose parent exists.
 * @returns what lets go of it.
 * @throws {OutputTrouble} when a living build holds it, with its number.
 */
export function holdOutput(target: string): () => void {
  const lock = join(dirname(target), `.${basename(target)}.lock`)
  const own = besideOf(target, 'lock')
  writeFileSync(own, `${process.pid}\n`)
  try {
    for (;;) {
      try {
        // Made whole at once, or not at all.
        linkSync(own, lock)
        return () => rmSync(lock, { force: true })
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
        takeAwayDead(lock, own, target)
      }
    }
  } finally {
    rmSync(own, { force: true })
  }
}

/** Takes away the lock of a build that was killed. @throws {OutputTrouble} when it is not dead. */
function takeAwayDead(lock: string, own: string, target: string): void {
  const holder = holderOf(lock)
  if (holder === null) return
  if (isMakerAlive(lock, holder.pid))
    throw new OutputTrouble(
      `Un autre site se construit déjà dans « ${target} » (processus ${holder.pid}, depuis ${holder.since}) ; rien n'a été changé.\nAttendez qu'il ait fini, ou construisez ailleurs avec --out DOSSIER.`,
    )
  const taken = `${own}.taken`
  try {
    renameSync(lock, taken)
    // Another build may have taken it away and put its own in the meantime.
    if (holderOf(taken)?.pid !== holder.pid) linkSync(taken, lock)
  } catch {
    // Someone was faster: looked at again.
  }
  rmSync(taken, { force: true })
}

function holderOf(lock: string): { pid: number; since: string } | null {
  try {
    const pid = Number(readFileSync(lock, 'utf8').trim())
    return { pid, since: statSync(lock).mtime.toLocaleTimeString('fr', { timeStyle: 'short' }) }
  } catch {
    return null
  }
}
