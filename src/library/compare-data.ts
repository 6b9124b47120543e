import { didYouMean } from './nearest.ts'
import type { RawContent } from './raw-content.ts'
import type { Report } from './report.ts'
import { fileStart, reportOn } from './report.ts'

/** Reports data files that contradict one another or name a fiche that does not exist. */
export function compareData(raw: RawContent, report: Report): void {
  const fiches = new Set(raw.ficheFiles.map(({ fiche }) => fiche))
  for (const {
    value: [, fiche],
    file,
    place,
  } of raw.searchNames) {
    if (fiches.has(fiche)) continue
    reportOn(file, report)(place, {
      rule: 'search-fiche-unknown',
      lacks: { kind: 'fiche', id: fiche },
      message: `La fiche « ${fiche.slice(0, 80)} » n'existe pas : ces mots de recherche ne mèneraient nulle part.`,
      hint: didYouMean(fiche, fiches, 'Corrigez le nom de la fiche, ou retirez la ligne.'),
    })
  }
  for (const { value: letter, file, place } of raw.letters) {
    if (fiches.has(letter.fiche)) continue
    reportOn(file, report)(place, {
      rule: 'letter-fiche-unknown',
      lacks: { kind: 'fiche', id: letter.fiche },
      message: `La fiche « ${letter.fiche.slice(0, 80)} » n'existe pas : la lettre ne serait proposée nulle part.`,
      hint: didYouMean(letter.fiche, fiches, 'Corrigez le champ « fiche ».'),
    })
  }
  for (const [file, [first]] of Map.groupBy(raw.questions, (question) => question.file)) {
    const fiche = first?.value.fiche ?? ''
    if (fiches.has(fiche)) continue
    reportOn(file, report)(fileStart, {
      rule: 'questions-fiche-unknown',
      message: `La fiche « ${fiche.slice(0, 80)} » n'existe pas : personne ne répondrait à ces questions.`,
      hint: didYouMean(fiche, fiches, 'Donnez au fichier le nom du dossier de la fiche.'),
    })
  }
  compareTermForms(raw, report)
}

function compareTermForms(raw: RawContent, report: Report): void {
  const claimed = new Map<string, string>()
  for (const {
    value: { lang, form, term },
    file,
    place,
  } of raw.termForms) {
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
