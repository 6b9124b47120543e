import type { Level } from '../facts/level.ts'
import type { Answer } from './answer.ts'
import { noAnswer } from './answer.ts'
import type { NamesIndex } from './names-index.ts'

/**
 * The answer to someone in distress, after whom to call: the pages that the editors chose for it. Others
 * would only be in the way.
 *
 * @param ids fiches of the situations; when none is in this language, the answer stays as it is.
 */
export function onlyThese(answer: Answer, index: NamesIndex, ids: readonly string[], level: Level): Answer {
  const fiches = [...new Set(ids)].flatMap((id) => index.fiches.find((fiche) => fiche.id === id) ?? [])
  if (fiches.length === 0) return answer
  const found = fiches.map((fiche) => {
    const at = fiche.levels[level] !== undefined ? level : 'standard'
    return {
      kind: 'fiche',
      fiche,
      level: at,
      title: fiche.levels[at] ?? fiche.title,
      section: null,
      name: null,
      score: 1,
    } as const
  })
  return { ...noAnswer, found }
}
