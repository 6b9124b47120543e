import { referencesInText } from '../../library/check-up-texts.ts'
import { checkUpFiles } from '../../library/rules/support/sound-check-up.ts'
import { checkUpLines } from '../data-lines.ts'
import { contentRule } from '../rule.ts'
import { targetFault } from './link-target.ts'

const said = (intro: string) => ({ files: checkUpFiles({ words: ['intro: Une question.', `intro: "${intro}"`] }) })

/** A link of a check-up leads to a section that exists: it is often all that a refused person has left to do. */
export const checkUpLink = contentRule({
  id: 'check-up-link',
  title: 'Un lien d’une vérification mène quelque part',
  why: 'C’est souvent tout ce qui reste à faire à une personne à qui l’on dit non.',
  remedy: 'Corrigez le nom de la fiche ou de la section.',
  outcomes: { 'check-up-link': { severity: 'error' } },
  applies: 'library',
  good: [said('[La carte](fiche:css#quoi), [le site](https://www.ameli.fr).')],
  bad: [said('[La carte](fiche:css#quois).'), said('[La carte](css.md).')],
  *find(context) {
    for (const { file, line, column, fiche, where, text } of checkUpLines(context.library)) {
      for (const reference of referencesInText(text)) {
        const fault = targetFault(reference, fiche, context)
        if (fault !== null) yield { file, line, column, ...fault, message: `Dans ${where} : ${fault.message}` }
      }
    }
  },
})
