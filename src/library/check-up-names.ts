import type { FactEntry } from '../facts/fact.ts'
import { referencesInText, textsOf } from './check-up-texts.ts'
import { didYouMean } from './nearest.ts'
import type { ReadCheckUp } from './read-check-ups.ts'
import type { Complaint, FileReport } from './report.ts'

/** What the texts and rules of check-ups may name. */
export interface Nameable {
  readonly fact: ReadonlyMap<string, readonly FactEntry[]>
  readonly contact: ReadonlyMap<string, unknown>
  readonly letter: ReadonlyMap<string, unknown>
  readonly term: ReadonlyMap<string, unknown>
  readonly law: ReadonlyMap<string, unknown>
  readonly fiches: ReadonlySet<string>
}

/** Acronyms and plain figures are the same in every language. */
const sameEverywhere = /^[\p{Lu}\d -]{1,12}$/u

/** Reports the texts of a check-up that miss a language of its title, or name what does not exist. */
export function checkTexts({ words, placeOf }: ReadCheckUp, known: Nameable, report: FileReport): void {
  if (!known.fiches.has(words.fiche)) {
    report(placeOf(['fiche']), {
      rule: 'check-up-fiche-unknown',
      lacks: { kind: 'fiche', id: words.fiche },
      message: `La fiche « ${words.fiche.slice(0, 80)} » n'existe pas : la vérification ne serait proposée nulle part.`,
      hint: didYouMean(words.fiche, known.fiches, 'Corrigez le champ « fiche ».'),
    })
  }
  const languages = typeof words.title === 'string' ? ['fr'] : Object.keys(words.title)
  for (const { path, text } of textsOf(words)) {
    const given = typeof text === 'string' ? { fr: text } : text
    const missing = languages.filter((lang) => given[lang] === undefined)
    if (missing.length > 0 && !(typeof text === 'string' && sameEverywhere.test(text))) {
      report(placeOf(path), {
        rule: 'check-up-language-missing',
        message: `Ce texte manque en : ${missing.join(', ')}. Le titre existe dans ces langues : le lecteur changerait de langue au milieu des questions.`,
        hint: 'Ajoutez le texte dans chaque langue du titre.',
      })
    }
    for (const [lang, value] of Object.entries(given))
      checkNames(value, known, (complaint) => report(placeOf([...path, lang]), complaint))
  }
}

function checkNames(text: string, known: Nameable, complain: (complaint: Complaint) => void): void {
  const references = referencesInText(text)
  for (const { kind, target: id } of references) {
    if (kind === 'link' || kind === 'fiche' || known[kind].has(id)) continue
    complain({
      rule: `${kind}-unknown`,
      lacks: { kind, id },
      message: `« ${id.slice(0, 80)} » n'existe pas : le lecteur verrait un trou dans la phrase.`,
      hint: didYouMean(id, known[kind].keys(), 'Corrigez le nom, ou ajoutez-le aux données.'),
    })
  }
  for (const { kind, target: fiche } of references) {
    if (kind !== 'fiche' || known.fiches.has(fiche)) continue
    complain({
      rule: 'link-fiche-unknown',
      lacks: { kind: 'fiche', id: fiche },
      message: `La fiche « ${fiche.slice(0, 80)} » n'existe pas : le lien ne mènerait nulle part.`,
      hint: didYouMean(fiche, known.fiches, 'Corrigez le lien.'),
    })
  }
}
