import { checkLibrary } from '../../checks/check-library.ts'
import { countLine, terminalReport } from '../../checks/reporters/terminal.ts'
import type { Problem } from '../../problem.ts'
import type { Handover } from '../handover.ts'
import { handOver } from '../handover.ts'
import type { PreviewSource, Reading } from './read-preview.ts'
import { readPreview } from './read-preview.ts'
import type { WholeCheck } from './whole-check.ts'
import { wholeCheck } from './whole-check.ts'

/** The content of a preview, as it is at this moment. */
export interface Preview {
  readonly source: PreviewSource
  readonly handover: Handover
  /**
   * What the check says, the easy-to-read advice apart: of the whole content once it is checked; before, mistakes of
   * reading, and what is found in the texts of these files alone.
   */
  readonly problemsOf: (files: ReadonlySet<string>) => {
    readonly problems: readonly Problem[]
    readonly whole: boolean
  }
  /**
   * Begins to check the whole content.
   *
   * @param checked called at the end of each check, with what to tell in the terminal.
   */
  readonly watch: (checked: (words: string) => void) => void
  /**
   * Reads the content again, hands it over, and has the whole checked meanwhile.
   *
   * @param changed files that have changed, as named in problems.
   * @returns what to tell in the terminal.
   */
  readonly refresh: (changed: ReadonlySet<string>) => Promise<string>
}

/** Reads a content folder for the first time. */
export async function openPreview(source: PreviewSource): Promise<Preview> {
  let reading: Reading = await readPreview(source, null)
  let turn = 0
  let whole: { readonly turn: number; readonly problems: readonly Problem[] } | null = null
  let check: WholeCheck | null = null
  const partOf = (only: ReadonlySet<string>) => checkLibrary(reading.fresh, { strict: false, only })
  return {
    source,
    get handover() {
      return reading.handover
    },
    problemsOf: (files) =>
      whole?.turn === turn ? { problems: whole.problems, whole: true } : { problems: partOf(files), whole: false },
    watch: (checked) => {
      check = wholeCheck(source, ({ turn: of, problems }) => {
        if (problems === null || of !== turn) return
        whole = { turn: of, problems }
        checked(`En tout : ${countLine(problems)}.\n`)
      })
      check.ask(turn)
    },
    refresh: async (changed) => {
      reading = await readPreview(source, reading)
      turn += 1
      handOver(reading.handover)
      check?.ask(turn)
      return wordsOn(changed, partOf(changed))
    },
  }
}

/** What matters of what is wrong at first sight. */
function wordsOn(changed: ReadonlySet<string>, problems: readonly Problem[]): string {
  const told = problems.filter(
    ({ file, severity }) => severity === 'error' || (severity === 'warning' && changed.has(file)),
  )
  const read = `${[...changed].join(', ')} : relu.\n`
  return told.length === 0 ? read : `${terminalReport(told)}${read}`
}
