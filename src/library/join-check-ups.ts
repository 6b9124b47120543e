import type { CheckUp } from '../check-ups/check-up.ts'
import type { PlainDate } from '../facts/fact.ts'
import type { Nameable } from './check-up-names.ts'
import { checkTexts } from './check-up-names.ts'
import { rulesHold } from './check-up-rules.ts'
import type { ReadCheckUp, ReadRules } from './read-check-ups.ts'
import type { Report } from './report.ts'
import { fileStart, reportOn } from './report.ts'

/**
 * Puts each check-up's words and rules together; reports words without rules, rules without words,
 * rules that the engine refuses, names that lead nowhere. One with a mistake in its rules is left out.
 */
export function joinCheckUps(
  words: readonly ReadCheckUp[],
  rules: readonly ReadRules[],
  known: Nameable,
  today: PlainDate,
  report: Report,
): ReadonlyMap<string, CheckUp> {
  const rulesOf = new Map(rules.map((read) => [read.id, read]))
  const joined = new Map<string, CheckUp>()
  for (const read of words) {
    const own = rulesOf.get(read.id)
    rulesOf.delete(read.id)
    checkTexts(read, known, reportOn(read.file, report))
    if (own === undefined) {
      reportOn(read.file, report)(fileStart, {
        rule: 'check-up-rules-missing',
        lacks: { kind: 'check-up-rules', id: read.id },
        message: `Les règles de cette vérification manquent : elle ne pourrait rien conclure.`,
        hint: `Ajoutez le fichier « ${read.id}.publicodes.yaml » à côté, ou corrigez les erreurs qu'il contient.`,
      })
      continue
    }
    const checkUp: CheckUp = { ...read.words, rules: own.rules }
    if (rulesHold(checkUp, read, own, known, today, report)) joined.set(read.id, checkUp)
  }
  for (const { id, file } of rulesOf.values()) {
    reportOn(file, report)(fileStart, {
      rule: 'check-up-words-missing',
      lacks: { kind: 'check-up', id },
      message: 'Ces règles ne servent à aucune vérification : les questions et les réponses manquent.',
      hint: 'Ajoutez le fichier du même nom en « .yaml », ou retirez celui-ci.',
    })
  }
  return joined
}
