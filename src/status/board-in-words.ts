import type { Matter, StatusItem } from './board.ts'
import { matters } from './board.ts'

/** French title of each group of the board. */
export const matterTitles: Readonly<Record<Matter, string>> = {
  'fact-expired': 'Chiffres périmés',
  'fact-ending-soon': 'Chiffres bientôt périmés',
  'fact-to-recheck': 'Chiffres à revoir : vus vrais il y a trop longtemps',
  'fact-unverified': 'Chiffres à vérifier',
  'law-changed': 'À relire : la loi a changé',
  'law-ended': "À relire : la version de la loi qui a été lue n'est plus en vigueur",
  'law-ending-soon': 'La loi va changer : la version lue prend bientôt fin',
  'falc-behind': 'Versions simplifiées en retard sur le français',
  'translation-behind': 'Traductions en retard sur le français',
  'question-failed': "Questions auxquelles un lecteur n'a pas trouvé la bonne réponse",
  'question-changed': 'Questions à faire relire : la section a changé depuis',
  'review-overdue': 'Relectures en retard',
  'review-soon': 'Relectures à venir',
  'open-question': 'Questions ouvertes : ce que la fiche ne peut pas encore dire',
  'falc-not-validated': "Versions simplifiées que les personnes concernées n'ont pas encore relues",
  'translation-unreviewed': "Traductions que personne n'a encore relues",
  'translation-missing': 'Traductions qui manquent',
  'question-count': 'Questions des lecteurs : ce qui a été lu',
}

/** The board as text for a terminal: one group a matter, one line an item, then what to run. */
export function boardInWords(items: readonly StatusItem[]): string {
  const groups = matters.flatMap((matter) => {
    const mine = items.filter((item) => item.matter === matter)
    return mine.length === 0 ? [] : [`${matterTitles[matter]} (${mine.length})\n${mine.map(line).join('')}`]
  })
  return groups.length === 0 ? 'Tout est à jour.\n' : `${groups.join('\n')}`
}

function line({ subject, version, detail, file, line: at, fiches, command }: StatusItem): string {
  const used = fiches.length > 0 && fiches[0] !== subject ? ` Fiches : ${fiches.join(', ')}.` : ''
  return `  ${subject}${version === null ? '' : ` [${version}]`} — ${detail}${used}\n      ${file}:${at}${command === null ? '' : `\n      → ${command}`}\n`
}
