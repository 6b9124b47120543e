import { behindFrench, translated, translatedParts } from '../languages/behind.ts'
import { expectedWords } from '../languages/expected-words.ts'
import type { LanguageFile, Messages } from '../languages/language-file.ts'
import type { LanguageStanding } from '../languages/standing.ts'
import type { Expected } from '../languages/words.ts'
import { isGroup, lackingIn } from '../languages/words.ts'
import { figureMessages } from './figure-messages.ts'
import { messageFaults } from './message-faults.ts'
import { didYouMean } from './nearest.ts'
import { unfinishedMark } from './new/unfinished-mark.ts'
import type { ReadLanguage } from './read-language.ts'
import type { Complaint, FileReport, WeighedComplaint } from './report.ts'

/**
 * Compares a language's file with what the site must say, message by message; reports each mistake.
 *
 * @param own the file as written, with its places.
 * @param whole the same laid over what the project says in that language.
 * @param french hashes of the French messages.
 */
export function compareLanguage(
  { file: own, placeOf }: ReadLanguage,
  whole: LanguageFile,
  french: ReadonlyMap<string, string>,
  file: string,
  report: FileReport,
): LanguageStanding {
  const at = (path: readonly string[], complaint: Complaint | WeighedComplaint, part: 'key' | 'value' = 'value') =>
    report(placeOf(path, part), complaint)
  for (const part of translatedParts) compareGroup([part], own[part] as Messages, expectedWords[part], own.locale, at)
  compareGroup(['easy_texts'], own.easyTexts, expectedWords.texts, own.locale, at)
  for (const { path, message, blanks } of figureMessages(own.figures)) {
    for (const fault of messageFaults(message, blanks, own.locale)) at(path, fault)
  }
  if (own.status === 'published') for (const name of unfinishedIn(own)) at(name.split('.'), unfinished(name))
  const missing = own.status === 'draft' ? [] : missingIn(whole)
  for (const name of missing) at(name.split('.'), lacking(name, own), 'key')
  const behind = own.code === 'fr' ? [] : behindFrench(own, french)
  for (const name of behind) at(name.split('.'), late(name, own.code))
  return { code: own.code, file, missing, behind }
}

/** A part of which nothing is said is one thing missing. */
function missingIn(whole: LanguageFile): string[] {
  return translatedParts.flatMap((part) =>
    Object.keys(whole[part]).length === 0 ? [part] : lackingIn(whole[part], expectedWords[part], `${part}.`),
  )
}

function unfinishedIn(own: LanguageFile): string[] {
  return Array.from(translated(own)).flatMap(([name, said]) => (said.includes(unfinishedMark) ? [name] : []))
}

const unfinished = (name: string): Complaint => ({
  rule: 'language-message-unfinished',
  message: `Le message « ${name} » est encore à traduire, alors que la langue est publiée.`,
  hint: `Traduisez-le et retirez « ${unfinishedMark} », ou écrivez « status: draft ».`,
})

type At = (path: readonly string[], complaint: Complaint, part?: 'key' | 'value') => void

function compareGroup(above: readonly string[], messages: Messages, expected: Expected, locale: string, at: At): void {
  for (const [name, said] of Object.entries(messages)) {
    const path = [...above, name]
    const wanted = Object.hasOwn(expected, name) ? expected[name] : undefined
    if (wanted === undefined) at(path, unknownName(path, Object.keys(expected)), 'key')
    else if (said === null) {
      if (wanted !== null) at(path, empty(path))
    } else if (wanted === null || Array.isArray(wanted)) {
      if (isGroup(said)) at(path, notAMessage(path))
      else for (const fault of messageFaults(said, wanted ?? [], locale)) at(path, fault)
    } else if (isGroup(said)) compareGroup(path, said, wanted as Expected, locale, at)
    else at(path, notAGroup(path, Object.keys(wanted)))
  }
}

function lacking(name: string, { code }: LanguageFile): WeighedComplaint {
  const reader =
    code === 'fr'
      ? 'le français est la référence : rien ne le remplacerait'
      : 'tant qu’il manque, le site montre ces mots en français et le dit'
  return {
    rule: 'language-message-missing',
    severity: code === 'fr' ? 'error' : 'warning',
    message: `« ${name} » manque dans languages/${code}.yaml : ${reader}.`,
    hint: code === 'fr' ? 'Écrivez-le.' : 'Traduisez ce que dit languages/fr.yaml sous le même nom.',
  }
}

function late(name: string, code: string): Complaint {
  return {
    rule: 'language-message-behind',
    message: `Le message « ${name} » est en retard : le français a changé depuis, ou personne n’a dit que celui-ci le suit.`,
    hint: `Relisez-le à côté de languages/fr.yaml, puis lancez « npm run translations -- accept languages ${code} ${name} ».`,
  }
}

function unknownName(path: readonly string[], names: readonly string[]): Complaint {
  const name = path.at(-1) ?? ''
  return {
    rule: 'language-message-unknown',
    message: `Le site n’a pas de message « ${path.join('.').slice(0, 80)} » : il ne serait montré nulle part.`,
    hint: didYouMean(name, names, 'Corrigez le nom, ou retirez la ligne.'),
  }
}

const empty = (path: readonly string[]): Complaint => ({
  rule: 'language-message-empty',
  message: `Le message « ${path.join('.')} » est vide.`,
  hint: 'Écrivez-le, ou retirez la ligne.',
})

const notAMessage = (path: readonly string[]): Complaint => ({
  rule: 'language-message-form',
  message: `« ${path.join('.')} » est un groupe ; il faut un message.`,
  hint: 'Écrivez le message sur la même ligne, comme dans languages/fr.yaml.',
})

const notAGroup = (path: readonly string[], names: readonly string[]): Complaint => ({
  rule: 'language-message-form',
  message: `« ${path.join('.')} » est un message ; il faut un groupe de messages.`,
  hint: `Écrivez dessous, décalés de deux espaces : ${names.join(', ')}.`,
})
