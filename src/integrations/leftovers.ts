import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isMakerAlive } from '../files/living-maker.ts'
import { inPattern } from '../in-pattern.ts'

/** Names of what a build of an output puts beside it: the folder that it fills, the former one, what it locks with. */
export function besideOf(target: string, word: 'new' | 'old' | 'lock', pid: number = process.pid): string {
  return join(dirname(target), `.${basename(target)}.${word}-${pid}`)
}

/** Matches, in a folder, what builds that were killed left there: its only group is the number of the process. */
interface Place {
  readonly folder: string
  readonly named: RegExp
}

/**
 * Takes away what builds that were killed left, and puts back the last output of one that was killed between taking it
 * away and putting the new one there. What a living build writes stays.
 *
 * @param target absolute path of the output. @param places other folders where builds write.
 * @returns what was taken away.
 */
export function clearLeftovers(target: string, places: readonly Place[] = []): string[] {
  const name = inPattern(basename(target))
  const beside = dirname(target)
  for (const former of leftIn({ folder: beside, named: new RegExp(`^\\.${name}\\.old-(\\d+)$`, 'u') }))
    if (!existsSync(target)) renameSync(former, target)
  const own = { folder: beside, named: new RegExp(`^\\.${name}\\.(?:new|old|lock)-(\\d+)(?:-files)?$`, 'u') }
  const left = [own, ...places].flatMap(leftIn)
  for (const path of left) rmSync(path, { recursive: true, force: true })
  return left
}

function leftIn({ folder, named }: Place): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    const pid = named.exec(name)?.[1]
    const path = join(folder, name)
    return pid === undefined || isMakerAlive(path, Number(pid)) ? [] : [path]
  })
}
