import { didYouMean } from '../../library/nearest.ts'
import { reservedNames } from '../../library/page-names.ts'
import { isPage } from '../../library/read-page.ts'
import { slugPattern } from '../../library/schemas/slug.ts'
import type { Version } from '../../library/model.ts'
import type { Lack } from '../../problem.ts'
import type { Context } from '../context.ts'
import type { TextRule } from '../rule.ts'

export const linkTarget: TextRule = {
  id: 'link-broken',
  severity: 'error',
  on: 'text',
  good: [{ text: 'Voyez [la carte](fiche:css#essentiel), [plus haut](#essentiel) et [le site](https://www.ameli.fr).' }],
  bad: [{ text: '[x](fiche:cs)' }, { text: '[x](fiche:css#essentiels)' }, { text: '[x](#essentiels)' }, { text: '[x](../css/fr.md)' }, { text: '[x]()' }],
  *find(version, context) {
    for (const { references } of version.sections) {
      for (const { kind, target, line, column } of references) {
        if (kind !== 'link') continue
        const fault = faultOf(target, version, context)
        if (fault !== null) yield { file: version.file, line, column, ...fault }
      }
    }
  },
}

interface Fault {
  readonly lacks?: Lack
  readonly message: string
  readonly hint: string
}

function faultOf(target: string, version: Version, context: Context): Fault | null {
  if (target.startsWith('#')) return anchorFault(version.fiche, target.slice(1), context)
  if (isPage(version) && target.startsWith('/') && !target.startsWith('//')) return addressFault(target, context)
  const inFiche = /^fiche:([^#]*)(?:#(.*))?$/.exec(target)
  if (inFiche !== null) {
    const [, fiche = '', section] = inFiche
    if (!context.ficheIds.has(fiche)) {
      return {
        lacks: { kind: 'fiche', id: fiche },
        message: `Ce lien mène à la fiche « ${fiche.slice(0, 80)} », qui n'existe pas : le lecteur tomberait sur une page absente.`,
        hint: didYouMean(fiche, context.ficheIds, 'Corrigez le nom de la fiche, ou retirez le lien.'),
      }
    }
    return section === undefined ? null : anchorFault(fiche, section, context)
  }
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target.replace(/[\u0000-\u0020]/g, ''))) return null
  const named = target.split('#')[0]?.split('/').findLast((part) => slugPattern.test(part) && context.ficheIds.has(part))
  return {
    message: target === '' ? 'Ce lien ne mène nulle part : son adresse est vide.' : `Le lien « ${target.slice(0, 80)} » ne mène nulle part une fois le site publié.`,
    hint: named === undefined ? 'Pour une autre fiche, écrivez « (fiche:nom) » ou « (fiche:nom#section) » ; pour un site, l’adresse entière.' : `Écrivez « (fiche:${named}) ».`,
  }
}

/** A page of the site may name an address of it: the search, a list. */
function addressFault(target: string, { library, ficheIds }: Context): Fault | null {
  const [lang = '', ...path] = target.slice(1).split(/[#?]/)[0]?.split('/').filter((part) => part !== '') ?? []
  const known = library.languages.some(({ code }) => code === lang)
  const [first = ''] = known ? path.filter((part) => part !== 'falc') : [lang]
  if (first === '' || reservedNames.has(first) || (known && ficheIds.has(first))) return null
  return {
    message: `L'adresse « ${target.slice(0, 80)} » n'est pas une page du site : le lecteur tomberait sur une page absente.`,
    hint: didYouMean(first, [...reservedNames, ...ficheIds], 'Corrigez l’adresse ; pour une fiche, écrivez « (fiche:nom) ».'),
  }
}

function anchorFault(fiche: string, section: string, { sectionIds }: Context): Fault | null {
  const known = sectionIds.get(fiche)
  if (known === undefined || known.has(section)) return null
  return {
    lacks: { kind: 'section', id: `${fiche}#${section}` },
    message: `La section « ${section.slice(0, 80)} » n'existe pas dans la fiche « ${fiche} » : le lien mènerait en haut de la page.`,
    hint: didYouMean(section, known, `Sections possibles : ${[...known].slice(0, 20).join(', ')}.`),
  }
}
