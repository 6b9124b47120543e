import { bindFacts, factOfRule } from '../check-ups/bind-facts.ts'
import type { CheckUp } from '../check-ups/check-up.ts'
import { resultRule } from '../check-ups/check-up.ts'
import { decisionRows } from '../check-ups/decision-rows.ts'
import { startCheckUp } from '../check-ups/next-step.ts'
import { unitConflicts } from '../check-ups/unit-conflicts.ts'
import { answerUnits } from '../check-ups/units.ts'
import { usefulRules } from '../check-ups/useful-questions.ts'
import type { PlainDate } from '../facts/fact.ts'
import { factOnDay } from '../facts/on-day.ts'
import { inPattern } from '../in-pattern.ts'
import type { Lack } from '../problem.ts'
import type { Nameable } from './check-up-names.ts'
import { reportNeedless } from './check-up-needless.ts'
import { didYouMean } from './nearest.ts'
import type { ReadCheckUp, ReadRules } from './read-check-ups.ts'
import type { ReadingOutcome } from './reading-rules.ts'
import type { FileReport, Report } from './report.ts'
import { reportOn } from './report.ts'

/** Whether the rules of a check-up can be worked out and say only what has words; reports what they can't. */
export function rulesHold(
  checkUp: CheckUp,
  read: ReadCheckUp,
  own: ReadRules,
  known: Nameable,
  today: PlainDate,
  report: Report,
): boolean {
  const inWords = reportOn(read.file, report)
  const inRules = reportOn(own.file, report)
  let sound = true
  const refuse = (
    at: FileReport,
    place: Parameters<FileReport>[0],
    rule: ReadingOutcome,
    message: string,
    hint: string,
    lacks?: Lack,
  ) => {
    sound = false
    at(place, { rule, message, hint, ...(lacks === undefined ? {} : { lacks }) })
  }
  const names = Object.keys(checkUp.rules)
  for (const [name, body] of Object.entries(checkUp.rules)) {
    const fact = factOfRule(body)
    if (fact === null) continue
    const entries = known.fact.get(fact) ?? []
    if (entries.length === 0)
      refuse(
        inRules,
        own.placeOf([name]),
        'fact-unknown',
        `Le fait « ${fact} » n'existe pas : la règle n'aurait pas de chiffre.`,
        didYouMean(fact, known.fact.keys(), 'Corrigez le nom.'),
        { kind: 'fact', id: fact },
      )
    else if (entries.some(({ value }) => typeof value !== 'number'))
      refuse(
        inRules,
        own.placeOf([name]),
        'check-up-fact-text',
        `Le fait « ${fact} » n'est pas un nombre : la règle ne peut pas calculer avec lui.`,
        'Employez un fait chiffré.',
      )
  }
  checkUp.questions.forEach(({ id, kind, unit, options }, index) => {
    if (!names.includes(id))
      refuse(
        inWords,
        read.placeOf(['questions', index, 'id']),
        'check-up-question-unknown',
        `La question « ${id} » ne sert à aucune règle.`,
        didYouMean(id, names, 'Corrigez son nom, ou ajoutez une règle de ce nom, sans valeur.'),
      )
    if (kind === 'amount' && unit === null)
      refuse(
        inWords,
        read.placeOf(['questions', index]),
        'check-up-unit-missing',
        `La question « ${id} » attend un nombre sans dire de quoi : il serait comparé à n'importe quel chiffre.`,
        `Ajoutez « unit » : ${answerUnits.join(', ')}.`,
      )
    if (kind === 'choice' && options.length < 2)
      refuse(
        inWords,
        read.placeOf(['questions', index]),
        'check-up-options',
        `La question « ${id} » n'a pas de choix.`,
        'Écrivez au moins deux réponses dans « options ».',
      )
    for (const value of comparedWith(id, checkUp)) {
      if (options.some((option) => option.value === value)) continue
      refuse(
        inWords,
        read.placeOf(['questions', index, 'options']),
        'check-up-option-unknown',
        `Une règle attend la réponse « ${value} » à la question « ${id} », qui ne la propose pas.`,
        didYouMean(
          value,
          options.map((option) => option.value),
          'Ajoutez ce choix, ou corrigez la règle.',
        ),
      )
    }
  })
  for (const { amounts } of checkUp.outcomes) {
    for (const { rule } of amounts)
      if (!names.includes(rule))
        refuse(
          inWords,
          read.placeOf(['outcomes']),
          'check-up-amount-unknown',
          `Le montant « ${rule} » n'a pas de règle.`,
          didYouMean(rule, names, 'Corrigez son nom, ou ajoutez la règle.'),
        )
  }
  if (!sound) return false
  const needed = usefulRules(checkUp.rules, new Set())
  const onFigures = names.some((name) => needed.has(name) && factOfRule(checkUp.rules[name] ?? null) !== null)
  if (checkUp.withheld === null && onFigures) {
    refuse(
      inWords,
      read.placeOf(['outcomes'], 'key'),
      'check-up-withheld-missing',
      "La réponse dépend d'un chiffre qui peut changer, et rien ne dit quoi répondre ce jour-là.",
      'Ajoutez « withheld » avec title, meaning, why et next.',
    )
  }
  if (checkUp.doubtful === null && onFigures && checkUp.outcomes.some(({ refuses }) => refuses)) {
    refuse(
      inWords,
      read.placeOf(['outcomes'], 'key'),
      'check-up-doubtful-missing',
      "Une réponse dit non d'après un chiffre qui peut n'être pas confirmé, et rien ne dit quoi répondre alors : un non faux fait perdre un droit.",
      "Ajoutez « doubtful » avec title, meaning, why et next : la personne doit savoir qu'elle peut demander quand même.",
    )
  }
  try {
    const reached = new Set(decisionRows(checkUp).map(({ outcome }) => outcome.id))
    for (const [index, { id }] of checkUp.outcomes.entries()) {
      if (!reached.has(id))
        refuse(
          inWords,
          read.placeOf(['outcomes', index, 'id']),
          'check-up-outcome-unused',
          `La réponse « ${id} » n'est jamais donnée par « ${resultRule} ».`,
          'Ajoutez-la aux règles, ou retirez-la.',
        )
    }
    const bound = bindFacts(checkUp.rules, (id) => factOnDay(known.fact.get(id) ?? [], today))
    startCheckUp(bound, checkUp.questions)({})
    for (const { rule, message } of unitConflicts(bound, checkUp.questions)) {
      refuse(
        inRules,
        own.placeOf([rule], 'key'),
        'check-up-units',
        `Ces unités ne vont pas ensemble : le calcul serait faux sans que rien ne le dise. ${message}`,
        "Donnez la même unité au chiffre et à la question, ou employez un fait dans l'autre unité.",
      )
    }
    // Of rules that can't be worked out, nobody can tell what is needless.
    reportNeedless(checkUp, read, own, report)
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/\s+/g, ' ').trim() : ''
    const named = names.toSorted((a, b) => b.length - a.length).find((name) => message.includes(name)) ?? resultRule
    refuse(
      inRules,
      own.placeOf([named], 'key'),
      'check-up-rules',
      `Ces règles ne peuvent pas être calculées. ${message.slice(0, 300)}`,
      'Comparez avec une vérification semblable, ou avec la documentation de Publicodes.',
    )
  }
  return sound
}

/** The answers that rules compare a question with: `'non'` in `affiliation = 'non'`. */
function comparedWith(question: string, { rules }: CheckUp): Set<string> {
  const written = JSON.stringify(rules)
  const name = inPattern(question)
  return new Set(
    Array.from(
      written.matchAll(new RegExp(`(?<![\\p{L}\\p{N}'] ?)${name} = '([^']*)'`, 'gu')),
      (match) => match[1] ?? '',
    ),
  )
}
