import { didYouMean } from './nearest.ts'
import type { RawContent } from './raw-content.ts'
import type { Report } from './report.ts'
import { reportOn } from './report.ts'

/** Reports data files that contradict one another or name a fiche that does not exist. */
export function compareData(raw: RawContent, report: Report): void {
  const fiches = new Set(raw.ficheFiles.map(({ fiche }) => fiche))
  for (const { value: [, fiche], file, place } of raw.searchNames) {
    if (fiches.has(fiche)) continue
    reportOn(file, report)(place, {
      rule: 'search-fiche-unknown',
      message: `La fiche « ${fiche.slice(0, 80)} » n'existe pas : ces mots de recherche ne mèneraient nulle part.`,
      hint: didYouMean(fiche, fiches, 'Corrigez le nom de la fiche, ou retirez la ligne.'),
    })
  }
  for (const { value: letter, file, place } of raw.letters) {
    if (!fiches.has(letter.fiche)) {
      reportOn(file, report)(place, {
        rule: 'letter-fiche-unknown',
        message: `La fiche « ${letter.fiche.slice(0, 80)} » n'existe pas : la lettre ne serait proposée nulle part.`,
        hint: didYouMean(letter.fiche, fiches, 'Corrigez le champ « fiche ».'),
      })
    }
    compareLetterFields(letter.body, letter.fields.map(({ id }) => id), (rule, message, hint) => reportOn(file, report)(place, { rule, message, hint }))
  }
  compareTermForms(raw, report)
}

function compareLetterFields(body: string, fields: readonly string[], complain: (rule: string, message: string, hint: string) => void): void {
  const blanks = new Set(Array.from(body.matchAll(/\[\[([^\]]*)\]\]/g), (match) => match[1] ?? ''))
  for (const blank of blanks) {
    if (fields.includes(blank)) continue
    complain('letter-field-unknown', `La lettre contient « [[${blank}]] », qui n'est pas dans ses champs : on ne pourrait pas le remplir.`, didYouMean(blank, fields, 'Ajoutez le champ à la liste « fields ».'))
  }
  for (const field of fields) {
    if (!blanks.has(field)) complain('letter-field-unused', `Le champ « ${field} » de la lettre n'est nulle part dans son texte : ce qu'on y écrit serait perdu.`, `Écrivez « [[${field}]] » dans le texte, ou retirez le champ.`)
  }
}

function compareTermForms(raw: RawContent, report: Report): void {
  const claimed = new Map<string, string>()
  for (const { value: { lang, form, term }, file, place } of raw.termForms) {
    const key = `${lang} ${form.normalize('NFC').replaceAll('’', "'")}`
    const other = claimed.get(key)
    if (other === undefined) claimed.set(key, term)
    else if (other !== term) {
      reportOn(file, report)(place, {
        rule: 'term-form-claimed',
        message: `« ${form} » désigne déjà le mot « ${other} » : on ne saurait pas quelle explication montrer.`,
        hint: 'Gardez cette forme dans un seul des deux fichiers.',
      })
    }
  }
}
