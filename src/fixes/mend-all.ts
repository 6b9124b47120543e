import type { Problem } from '../problem.ts'
import type { Written } from './mend-files.ts'
import { mendFiles } from './mend-files.ts'

/** A mending may uncover another, of a passage that could not be read before; far fewer than this. */
const MOST_TURNS = 8

/**
 * Checks, writes the sure mendings, and checks again until there are none left.
 *
 * @returns what was written, and the problems that are left for a person.
 */
export async function mendAll(
  check: () => Promise<readonly Problem[]>,
  pathOf: (file: string) => string | null,
): Promise<{ readonly written: readonly Written[]; readonly problems: readonly Problem[] }> {
  const written: Written[] = []
  let problems = await check()
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const now = mendFiles(problems, pathOf)
    if (now.length === 0) break
    written.push(...now)
    problems = await check()
  }
  return { written, problems }
}
