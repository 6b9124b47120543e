import { bindFacts, factOfRule } from '../check-ups/bind-facts.ts'
import type { CheckUp } from '../check-ups/check-up.ts'
import { resultRule } from '../check-ups/check-up.ts'
import { decisionRows } from '../check-ups/decision-rows.ts'
import { startCheckUp } from '../check-ups/next-step.ts'
import type { FactEntry, PlainDate } from '../facts/fact.ts'
import { factOnDay } from '../facts/on-day.ts'
import { findMentions } from '../markdown/mentions.ts'
import { textsOf } from './check-up-texts.ts'
import { didYouMean } from './nearest.ts'
import type { ReadCheckUp, ReadRules } from './read-check-ups.ts'
import type { FileReport, Report } from './report.ts'
import { fileStart, reportOn } from './report.ts'

/** What the texts and rules of check-ups may name. */
export interface Nameable {
  readonly fact: ReadonlyMap<string, readonly FactEntry[]>
  readonly contact: ReadonlyMap<string, unknown>
  readonly letter: ReadonlyMap<string, unknown>
  readonly term: ReadonlyMap<string, unknown>
  readonly fiches: ReadonlySet<string>
}

/**
 * Puts each check-up's words and rules together; reports words without rules, rules without words,
 * rules that the engine refuses, names that lead nowhere. One with a mistake in its rules is left out.
 */
export function joinCheckUps(words: readonly ReadCheckUp[], rules: readonly ReadRules[], known: Nameable, today: PlainDate, report: Report): ReadonlyMap<string, CheckUp> {
  const rulesOf = new Map(rules.map((read) => [read.id, read]))
  const joined = new Map<string, CheckUp>()
  for (const read of words) {
    const own = rulesOf.get(read.id)
    rulesOf.delete(read.id)
    checkTexts(read, known, reportOn(read.file, report))
    if (own === undefined) {
      reportOn(read.file, report)(fileStart, {
        rule: 'check-up-rules-missing',
        message: `Les règles de cette vérification manquent : elle ne pourrait rien conclure.`,
        hint: `Ajoutez le fichier « ${read.id}.publicodes.yaml » à côté, ou corrigez les erreurs qu'il contient.`,
      })
      continue
    }
    const checkUp: CheckUp = { ...read.words, rules: own.rules }
    if (rulesHold(checkUp, read, own, known, today, report)) joined.set(read.id, checkUp)
  }
  for (const { file } of rulesOf.values()) {
    reportOn(file, report)(fileStart, {
      rule: 'check-up-words-missing',
      message: 'Ces règles ne servent à aucune vérification : les questions et les réponses manquent.',
      hint: 'Ajoutez le fichier du même nom en « .yaml », ou retirez celui-ci.',
    })
  }
  return joined
}

function checkTexts({ words, placeOf }: ReadCheckUp, known: Nameable, report: FileReport): void {
  if (!known.fiches.has(words.fiche)) {
    report(placeOf(['fiche']), {
      rule: 'check-up-fiche-unknown',
      message: `La fiche « ${words.fiche.slice(0, 80)} » n'existe pas : la vérification ne serait proposée nulle part.`,
      hint: didYouMean(words.fiche, known.fiches, 'Corrigez le champ « fiche ».'),
    })
  }
  const languages = typeof words.title === 'string' ? ['fr'] : Object.keys(words.title)
  for (const { path, text } of textsOf(words)) {
    const given = typeof text === 'string' ? { fr: text } : text
    const missing = languages.filter((lang) => given[lang] === undefined)
    if (missing.length > 0 && !(typeof text === 'string' && /^[\p{L}\d .-]{1,12}$/u.test(text))) {
      report(placeOf(path), {
        rule: 'check-up-language-missing',
        message: `Ce texte manque en : ${missing.join(', ')}. Le titre existe dans ces langues : le lecteur changerait de langue au milieu des questions.`,
        hint: 'Ajoutez le texte dans chaque langue du titre.',
      })
    }
    for (const [lang, value] of Object.entries(given)) checkNames(value, known, (complaint) => report(placeOf([...path, lang]), complaint))
  }
}

function checkNames(text: string, known: Nameable, complain: (complaint: { rule: string; message: string; hint: string }) => void): void {
  for (const { kind, id } of findMentions(text)) {
    if (known[kind].has(id)) continue
    complain({
      rule: `${kind}-unknown`,
      message: `« ${id.slice(0, 80)} » n'existe pas : le lecteur verrait un trou dans la phrase.`,
      hint: didYouMean(id, known[kind].keys(), 'Corrigez le nom, ou ajoutez-le aux données.'),
    })
  }
  for (const [, fiche = ''] of text.matchAll(/\]\(fiche:([^)#]*)/g)) {
    if (known.fiches.has(fiche)) continue
    complain({
      rule: 'link-fiche-unknown',
      message: `La fiche « ${fiche.slice(0, 80)} » n'existe pas : le lien ne mènerait nulle part.`,
      hint: didYouMean(fiche, known.fiches, 'Corrigez le lien.'),
    })
  }
}

function rulesHold(checkUp: CheckUp, read: ReadCheckUp, own: ReadRules, known: Nameable, today: PlainDate, report: Report): boolean {
  const inWords = reportOn(read.file, report)
  const inRules = reportOn(own.file, report)
  let sound = true
  const refuse = (at: FileReport, place: Parameters<FileReport>[0], rule: string, message: string, hint: string) => {
    sound = false
    at(place, { rule, message, hint })
  }
  const names = Object.keys(checkUp.rules)
  for (const [name, body] of Object.entries(checkUp.rules)) {
    const fact = factOfRule(body)
    if (fact === null) continue
    const entries = known.fact.get(fact) ?? []
    if (entries.length === 0) refuse(inRules, own.placeOf([name]), 'fact-unknown', `Le fait « ${fact} » n'existe pas : la règle n'aurait pas de chiffre.`, didYouMean(fact, known.fact.keys(), 'Corrigez le nom.'))
    else if (entries.some(({ value }) => typeof value !== 'number')) refuse(inRules, own.placeOf([name]), 'check-up-fact-text', `Le fait « ${fact} » n'est pas un nombre : la règle ne peut pas calculer avec lui.`, 'Employez un fait chiffré.')
  }
  checkUp.questions.forEach(({ id, kind, options }, index) => {
    if (!names.includes(id)) refuse(inWords, read.placeOf(['questions', index, 'id']), 'check-up-question-unknown', `La question « ${id} » ne sert à aucune règle.`, didYouMean(id, names, 'Corrigez son nom, ou ajoutez une règle de ce nom, sans valeur.'))
    if (kind === 'choice' && options.length < 2) refuse(inWords, read.placeOf(['questions', index]), 'check-up-options', `La question « ${id} » n'a pas de choix.`, 'Écrivez au moins deux réponses dans « options ».')
    for (const value of comparedWith(id, checkUp)) {
      if (options.some((option) => option.value === value)) continue
      refuse(inWords, read.placeOf(['questions', index, 'options']), 'check-up-option-unknown', `Une règle attend la réponse « ${value} » à la question « ${id} », qui ne la propose pas.`, didYouMean(value, options.map((option) => option.value), 'Ajoutez ce choix, ou corrigez la règle.'))
    }
  })
  for (const { amounts } of checkUp.outcomes) {
    for (const { rule } of amounts) if (!names.includes(rule)) refuse(inWords, read.placeOf(['outcomes']), 'check-up-amount-unknown', `Le montant « ${rule} » n'a pas de règle.`, didYouMean(rule, names, 'Corrigez son nom, ou ajoutez la règle.'))
  }
  if (!sound) return false
  try {
    const reached = new Set(decisionRows(checkUp).map(({ outcome }) => outcome.id))
    for (const [index, { id }] of checkUp.outcomes.entries()) {
      if (!reached.has(id)) refuse(inWords, read.placeOf(['outcomes', index, 'id']), 'check-up-outcome-unused', `La réponse « ${id} » n'est jamais donnée par « ${resultRule} ».`, 'Ajoutez-la aux règles, ou retirez-la.')
    }
    const bound = bindFacts(checkUp.rules, (id) => factOnDay(known.fact.get(id) ?? [], today))
    startCheckUp(bound, checkUp.questions)({})
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/\s+/g, ' ').trim() : ''
    const named = names.toSorted((a, b) => b.length - a.length).find((name) => message.includes(name)) ?? resultRule
    refuse(inRules, own.placeOf([named]), 'check-up-rules', `Ces règles ne peuvent pas être calculées. ${message.slice(0, 300)}`, 'Comparez avec une vérification semblable, ou avec la documentation de Publicodes.')
  }
  return sound
}

/** The answers that rules compare a question with: `'non'` in `affiliation = 'non'`. */
function comparedWith(question: string, { rules }: CheckUp): Set<string> {
  const written = JSON.stringify(rules)
  const name = question.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new Set(Array.from(written.matchAll(new RegExp(`(?<![\\p{L}\\p{N}'] ?)${name} = '([^']*)'`, 'gu')), (match) => match[1] ?? ''))
}
