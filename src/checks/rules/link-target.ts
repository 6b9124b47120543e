import { didYouMean } from '../../library/nearest.ts'
import { reservedNames } from '../../library/page-names.ts'
import { isPage } from '../../library/read-page.ts'
import { slugPattern } from '../../library/schemas/slug.ts'
import type { Section, Version } from '../../library/model.ts'
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
    for (const section of version.sections) {
      const { file, references } = section
      for (const { kind, target, line, column } of references) {
        if (kind !== 'link') continue
        const fault = isPage(version) && isAddress(target) ? addressFault(target, context) : (targetFault(target, version.fiche, context) ?? ownPageFault(target, section, version))
        if (fault !== null) yield { file, line, column, ...fault }
      }
    }
  },
}

interface Fault {
  readonly lacks?: Lack
  readonly message: string
  readonly hint: string
}

/** An anchor of the text's own, when its section stands on another page. */
function ownPageFault(target: string, from: Section, version: Version): Fault | null {
  return target.startsWith('#') ? pageFault(target.slice(1), from, version) : null
}

const isAddress = (target: string) => target.startsWith('/') && !target.startsWith('//')

/** What is wrong with the target of a link in a text of `fiche`; null when it leads somewhere. */
export function targetFault(target: string, fiche: string, context: Context): Fault | null {
  if (target.startsWith('#')) return anchorFault(fiche, target.slice(1), context)
  const inFiche = /^fiche:([^#]*)(?:#(.*))?$/.exec(target)
  if (inFiche !== null) {
    const [, named = '', section] = inFiche
    if (!context.ficheIds.has(named)) {
      return {
        lacks: { kind: 'fiche', id: named },
        message: `Ce lien mène à la fiche « ${named.slice(0, 80)} », qui n'existe pas : le lecteur tomberait sur une page absente.`,
        hint: didYouMean(named, context.ficheIds, 'Corrigez le nom de la fiche, ou retirez le lien.'),
      }
    }
    return section === undefined ? null : anchorFault(named, section, context)
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
  const [first = ''] = known ? path.filter((part) => !library.levels.has(part)) : [lang]
  if (first === '' || reservedNames.has(first) || (known && ficheIds.has(first))) return null
  return {
    message: `L'adresse « ${target.slice(0, 80)} » n'est pas une page du site : le lecteur tomberait sur une page absente.`,
    hint: didYouMean(first, [...reservedNames, ...ficheIds], 'Corrigez l’adresse ; pour une fiche, écrivez « (fiche:nom) ».'),
  }
}

/** A link inside the page can't lead to a section that this text has on another page, or leaves out. */
function pageFault(section: string, { part }: Section, { fiche, parts, omitted, sections }: Version): Fault | null {
  if (parts.length === 0 && omitted.length === 0) return null
  if (sections.some((other) => other.id === section && other.part === part)) return null
  return {
    message: `La section « ${section.slice(0, 80)} » n'est pas sur cette page : le lien mènerait en haut de la page.`,
    hint: `Écrivez « (fiche:${fiche}#${section.slice(0, 80)}) » : le lien trouve la page qui a cette section.`,
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
