import { OutputTrouble } from '../src/integrations/output-trouble.ts'

/** Ends the process with what kept an output from being written; any other error as it is. */
export function stopOnTrouble(error: unknown): never {
  if (!(error instanceof OutputTrouble)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
