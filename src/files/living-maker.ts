import { readFileSync, statSync } from 'node:fs'

/** Clock ticks in a second, on every Linux that Node runs on. */
const ticks = 100
/** Milliseconds that clocks of files and processes may differ by. */
const slack = 2000

/**
 * Whether the process that made a file is still at work. A number given since to another process, or to this one, is
 * not its maker: no process makes a file before it starts.
 *
 * @param path what it made.
 * @param pid its number.
 */
export function isMakerAlive(path: string, pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Refused: it is alive, and of another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const started = startOf(pid)
  return started === null || started <= madeAt(path) + slack
}

/** When a process started, milliseconds; null where the system does not say. */
function startOf(pid: number): number | null {
  if (pid === process.pid) return Date.now() - process.uptime() * 1000
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const boot = /^btime (\d+)$/mu.exec(readFileSync('/proc/stat', 'utf8'))?.[1]
    // Its name, in brackets, may hold anything: fields are counted after it; this is the 22nd of all.
    const after = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return boot && after ? Number(boot) * 1000 + (Number(after) / ticks) * 1000 : null
  } catch {
    return null
  }
}

function madeAt(path: string): number {
  try {
    const { birthtimeMs, mtimeMs } = statSync(path)
    return Math.max(birthtimeMs, mtimeMs)
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
