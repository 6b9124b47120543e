import { rename } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

/** Under Windows a folder can't be renamed while another program (antivirus, explorer) looks into it. */
const busy = new Set(['EPERM', 'EACCES', 'EBUSY'])
const attempts = 10
const pause = 100

/**
 * Renames a file or folder, and tries again for a second while another program holds it.
 *
 * @param move does the renaming: Node's own unless told otherwise.
 * @throws the system's error of the last attempt.
 */
export async function renamePatiently(from: string, to: string, move: typeof rename = rename): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await move(from, to)
    } catch (error) {
      if (attempt === attempts || !busy.has((error as NodeJS.ErrnoException).code ?? '')) throw error
      await setTimeout(pause)
    }
  }
}
