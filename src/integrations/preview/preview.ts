import { countLine, terminalReport } from '../../checks/reporters/terminal.ts'
import type { Problem } from '../../problem.ts'
import type { Handover } from '../handover.ts'
import { handOver } from '../handover.ts'
import type { PreviewSource, Reading } from './read-preview.ts'
import { readPreview } from './read-preview.ts'

/** The content of a preview, as it is at this moment. */
export interface Preview {
  readonly source: PreviewSource
  readonly handover: Handover
  readonly problems: readonly Problem[]
  /**
   * Reads the content again and hands it over.
   *
   * @param changed files that have changed, as named in problems.
   * @returns what to tell in the terminal.
   */
  readonly refresh: (changed: ReadonlySet<string>) => Promise<string>
}

/** Reads a content folder for the first time. */
export async function openPreview(source: PreviewSource): Promise<Preview> {
  let reading: Reading = await readPreview(source, null)
  return {
    source,
    get handover() {
      return reading.handover
    },
    get problems() {
      return reading.problems
    },
    refresh: async (changed) => {
      reading = await readPreview(source, reading)
      handOver(reading.handover)
      return wordsOn(changed, reading.problems)
    },
  }
}

/** The remarks that matter on the files that changed, and how many there are in all. */
function wordsOn(changed: ReadonlySet<string>, problems: readonly Problem[]): string {
  const told = problems.filter(
    ({ file, severity }) => severity === 'error' || (severity === 'warning' && changed.has(file)),
  )
  const all = `${[...changed].join(', ')} : relu. En tout : ${countLine(problems)}.\n`
  return told.length === 0 ? all : `${terminalReport(told)}${all}`
}
