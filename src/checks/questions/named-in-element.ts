import { didYouMean } from '../../library/nearest.ts'
import type { ElementWay } from '../../library/questions.ts'
import type { Context } from '../context.ts'
import type { Finding } from '../rule.ts'

/** Why an element can be found nowhere: what it names does not exist. Null when it does. */
export function nameFault(way: ElementWay, { library, ficheIds, sectionIds }: Context): Pick<Finding, 'rule' | 'message' | 'hint'> | null {
  if (way.kind === 'words') return null
  const useless = "n'existe pas : aucun texte ne pourrait le dire."
  if (way.kind === 'link') {
    const [, fiche = '', section] = /^fiche:([^#]*)(?:#(.*))?$/.exec(way.target) ?? []
    if (!ficheIds.has(fiche)) {
      return { rule: 'link-fiche-unknown', message: `La fiche « ${fiche.slice(0, 80)} » ${useless}`, hint: didYouMean(fiche, ficheIds, 'Corrigez le nom de la fiche.') }
    }
    const known = sectionIds.get(fiche)
    if (section === undefined || known === undefined || known.has(section)) return null
    return { rule: 'link-broken', message: `La section « ${section.slice(0, 80)} » de « ${fiche} » ${useless}`, hint: didYouMean(section, known, `Sections : ${[...known].join(', ')}.`) }
  }
  const known: Readonly<Record<string, ReadonlyMap<string, unknown>>> = { fact: library.facts, contact: library.contacts, letter: library.letters, term: library.terms }
  const ids = known[way.of]
  if (ids === undefined || ids.has(way.id)) return null
  return { rule: `${way.of}-unknown`, message: `« ${way.id.slice(0, 80)} » ${useless}`, hint: didYouMean(way.id, ids.keys(), 'Corrigez le nom, ou ajoutez-le aux données.') }
}
