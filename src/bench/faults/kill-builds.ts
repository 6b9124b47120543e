import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { inPattern } from '../../in-pattern.ts'
import { hashesBelow } from '../../kept/read-folder.ts'
import { contentHash } from '../../traces/content-hash.ts'

/** One hash for a whole folder; null where there is none. */
export function hashOfFolder(folder: string): string | null {
  if (!existsSync(folder)) return null
  return contentHash(JSON.stringify([...hashesBelow(folder)]))
}

/** What builds of an output have left beside it. */
export function leftBeside(target: string): string[] {
  return readdirSync(dirname(target)).filter((name) =>
    new RegExp(`^\\.${inPattern(basename(target))}\\.(?:new|old|lock)`, 'u').test(name),
  )
}

export interface Ended {
  readonly status: number | null
  readonly said: string
  readonly milliseconds: number
}

/**
 * Runs a command in a group of its own, killed whole after some time.
 *
 * @param after milliseconds; null to let it end.
 */
export function runUntil(command: string, args: readonly string[], after: number | null): Promise<Ended> {
  return new Promise((resolve) => {
    const start = performance.now()
    const running = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [running.stdout, running.stderr]) stream.on('data', (words) => (said += words))
    const killing = after === null ? undefined : setTimeout(() => killGroup(running.pid), after)
    running.once('close', (status) => {
      clearTimeout(killing)
      resolve({ status, said, milliseconds: performance.now() - start })
    })
  })
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It had just ended.
  }
}
