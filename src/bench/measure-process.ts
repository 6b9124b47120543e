import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export interface ProcessCost {
  /** User and system seconds of the process and its children. */
  readonly cpuSeconds: number
  readonly wallSeconds: number
  /** Largest sum, over the process tree, of resident memory, in MB, sampled every 50 ms. */
  readonly peakMegabytes: number
  readonly status: number
}

function residentKilobytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0)
  } catch {
    return 0
  }
}

function treeOf(root: number): number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const parent = Number(
        readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) \S /, '')
          .split(' ')[0],
      )
      children.set(parent, [...(children.get(parent) ?? []), Number(name)])
    } catch {
      // The process ended between the two readings.
    }
  }
  const walk = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(walk)]
  return walk(root)
}

/**
 * Runs a command to its end and measures what it cost (Linux: reads /proc; bash's `times` counts the reaped children).
 */
export async function measureProcess(command: readonly string[], cwd: string): Promise<ProcessCost> {
  const started = performance.now()
  const child = spawn('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@" >/dev/null', 'bash', ...command], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  let peak = 0
  const sampler = setInterval(() => {
    if (child.pid === undefined) return
    peak = Math.max(
      peak,
      treeOf(child.pid).reduce((sum, pid) => sum + residentKilobytes(pid), 0),
    )
  }, 50)
  const status = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)))
  clearInterval(sampler)
  const [, user = '0', system = '0'] = /cpu ([\d.]+) ([\d.]+)/.exec(errors.replaceAll(',', '.')) ?? []
  if (status !== 0) process.stderr.write(errors.slice(-2000))
  return {
    cpuSeconds: Number(user) + Number(system),
    wallSeconds: (performance.now() - started) / 1000,
    peakMegabytes: peak / 1024,
    status,
  }
}
