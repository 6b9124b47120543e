/** What one step of a build took. */
export interface Step {
  /** In French, for the person who reads the table. */
  readonly name: string
  readonly seconds: number
  /** Of this process: what a step leaves to another one (the search index) counts in its seconds only. */
  readonly processorSeconds: number
  /** Memory that the process holds at the end of the step, in bytes. */
  readonly memory: number
}

/** Does a piece of work as a step of the build, and remembers what it took. */
export type DoStep = <T>(name: string, work: () => T | Promise<T>) => Promise<T>

/** Clocks of a machine: milliseconds since any moment, microseconds of processor, bytes held. */
export interface Clocks {
  readonly now: () => number
  readonly cpu: () => { readonly user: number; readonly system: number }
  readonly memory: () => number
}

const ofThisProcess: Clocks = {
  now: () => performance.now(),
  cpu: () => process.cpuUsage(),
  memory: () => process.memoryUsage.rss(),
}

/** Steps of a build, in the order in which they end; a step that fails is told too, and its error goes on. */
export function buildSteps(clocks: Clocks = ofThisProcess): { readonly step: DoStep; readonly steps: readonly Step[] } {
  const steps: Step[] = []
  const step: DoStep = async (name, work) => {
    const [start, before] = [clocks.now(), clocks.cpu()]
    try {
      return await work()
    } finally {
      const after = clocks.cpu()
      steps.push({
        name,
        seconds: (clocks.now() - start) / 1000,
        processorSeconds: (after.user + after.system - before.user - before.system) / 1e6,
        memory: clocks.memory(),
      })
    }
  }
  return { step, steps }
}

/** The steps as a table in French, the share of the whole beside each. */
export function stepsInWords(steps: readonly Step[]): string {
  const whole = steps.reduce((sum, { seconds }) => sum + seconds, 0)
  const number = (value: number, digits: number) => value.toFixed(digits).replace('.', ',')
  const rows = steps.map(({ name, seconds, processorSeconds, memory }) => [
    name,
    `${number(seconds, 1)} s`,
    `${number((100 * seconds) / (whole || 1), 0)} %`,
    `${number(processorSeconds, 1)} s`,
    `${number(memory / 1e6, 0)} Mo`,
  ])
  const table = [['étape', 'durée', 'part', 'processeur', 'mémoire à la fin'], ...rows]
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? []
  return table
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
