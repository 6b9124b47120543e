import { didYouMean } from '../../library/nearest.ts'
import type { ElementWay } from '../../library/questions.ts'
import type { Context } from '../context.ts'
import type { Finding } from '../rule.ts'

export type NameFault = 'link-fiche-unknown' | 'link-broken' | `${'fact' | 'contact' | 'letter' | 'term'}-unknown`

/** Why an element can be found nowhere: what it names does not exist. Null when it does. */
export function nameFault(
  way: ElementWay,
  { library, ficheIds, sectionIds }: Context,
): Pick<Finding<NameFault>, 'rule' | 'lacks' | 'message' | 'hint'> | null {
  if (way.kind === 'words') return null
  const useless = "n'existe pas : aucun texte ne pourrait le dire."
  if (way.kind === 'fiche') {
    const { fiche, section } = way
    if (!ficheIds.has(fiche)) {
      return {
        rule: 'link-fiche-unknown',
        lacks: { kind: 'fiche', id: fiche },
        message: `La fiche « ${fiche.slice(0, 80)} » ${useless}`,
        hint: didYouMean(fiche, ficheIds, 'Corrigez le nom de la fiche.'),
      }
    }
    const known = sectionIds.get(fiche)
    if (section === null || known === undefined || known.has(section)) return null
    return {
      rule: 'link-broken',
      lacks: { kind: 'section', id: `${fiche}#${section}` },
      message: `La section « ${section.slice(0, 80)} » de « ${fiche} » ${useless}`,
      hint: didYouMean(section, known, `Sections : ${[...known].join(', ')}.`),
    }
  }
  const known = {
    fact: library.facts,
    contact: library.contacts,
    letter: library.letters,
    term: library.terms,
  } as const
  const kind = (['fact', 'contact', 'letter', 'term'] as const).find((one) => one === way.of)
  if (kind === undefined || known[kind].has(way.id)) return null
  const ids = known[kind]
  return {
    rule: `${kind}-unknown`,
    lacks: { kind, id: way.id },
    message: `« ${way.id.slice(0, 80)} » ${useless}`,
    hint: didYouMean(way.id, ids.keys(), 'Corrigez le nom, ou ajoutez-le aux données.'),
  }
}
