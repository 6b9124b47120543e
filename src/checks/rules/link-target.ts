import type { Version } from '../../library/fiche.ts'
import { didYouMean } from '../../library/nearest.ts'
import { onlyNear } from '../../library/only-near.ts'
import { programNames } from '../../library/page-names.ts'
import { isPage } from '../../library/read-page.ts'
import { slugPattern } from '../../library/schemas/slug.ts'
import type { Reference, Section } from '../../library/section.ts'
import type { Lack } from '../../problem.ts'
import type { Context } from '../context.ts'
import { fixInText } from '../fix-in-text.ts'
import { contentRule } from '../rule.ts'

export const linkTarget = contentRule({
  id: 'link-broken',
  title: 'Un lien mène quelque part',
  why: 'Le lecteur tomberait sur une page absente, ou en haut d’une page qui ne répond pas.',
  remedy: 'Corrigez le nom de la fiche ou de la section ; pour une fiche, écrivez « (fiche:nom) ».',
  outcomes: { 'link-broken': { severity: 'error' } },
  applies: 'text',
  pages: true,
  good: [
    { text: 'Voyez [la carte](fiche:css#essentiel), [plus haut](#essentiel) et [le site](https://www.ameli.fr).' },
  ],
  bad: [
    { text: '[x](fiche:cs)' },
    { text: '[x](fiche:css#essentiels)' },
    { text: '[x](#essentiels)' },
    { text: '[x](../css/fr.md)' },
    { text: '[x]()' },
  ],
  *find(version, context) {
    for (const section of version.sections) {
      const { file, references } = section
      for (const reference of references) {
        const { kind, target, line, column } = reference
        const fault =
          kind === 'link' && isPage(version) && isAddress(target)
            ? addressFault(target, context)
            : (targetFault(reference, version.fiche, context) ?? ownPageFault(reference, section, version))
        if (fault !== null)
          yield {
            file,
            line,
            column,
            ...fault,
            ...fixInText(
              version,
              file,
              { line, column },
              writtenTarget(reference),
              onlyTarget(reference, version, context),
            ),
          }
      }
    }
  },
})

interface Fault {
  readonly lacks?: Lack
  readonly message: string
  readonly hint: string
}

/** A target as it is written: `fiche:ame#cout`. */
function writtenTarget(reference: Reference): string {
  if (reference.kind !== 'fiche') return reference.target
  return `fiche:${reference.target}${reference.section === null ? '' : `#${reference.section}`}`
}

/** The target that this one can only be: a fiche or a section one letter away. */
function onlyTarget(reference: Reference, { fiche }: Version, { ficheIds, sectionIds }: Context): string | null {
  const { kind, target } = reference
  if (kind !== 'fiche') {
    const near =
      kind === 'link' && target.startsWith('#') ? onlyNear(target.slice(1), sectionIds.get(fiche) ?? []) : null
    return near === null ? null : `#${near}`
  }
  const { section } = reference
  if (ficheIds.has(target)) {
    const near = section === null ? null : onlyNear(section, sectionIds.get(target) ?? [])
    return near === null ? null : writtenTarget({ ...reference, section: near })
  }
  const near = onlyNear(target, ficheIds)
  return near === null || (section !== null && !sectionIds.get(near)?.has(section))
    ? null
    : writtenTarget({ ...reference, target: near })
}

/** An anchor of the text's own, when its section stands on another page. */
function ownPageFault({ kind, target }: Reference, from: Section, version: Version): Fault | null {
  return kind === 'link' && target.startsWith('#') ? pageFault(target.slice(1), from, version) : null
}

const isAddress = (target: string) => target.startsWith('/') && !target.startsWith('//')

/** What is wrong with the target of a link in a text of `fiche`; null when it leads somewhere. */
export function targetFault(reference: Reference, fiche: string, context: Context): Fault | null {
  const { kind, target } = reference
  if (kind === 'fiche') {
    const { target: named, section } = reference
    if (!context.ficheIds.has(named)) {
      return {
        lacks: { kind: 'fiche', id: named },
        message: `Ce lien mène à la fiche « ${named.slice(0, 80)} », qui n'existe pas : le lecteur tomberait sur une page absente.`,
        hint: didYouMean(named, context.ficheIds, 'Corrigez le nom de la fiche, ou retirez le lien.'),
      }
    }
    return section === null ? null : anchorFault(named, section, context)
  }
  if (kind !== 'link') return null
  if (target.startsWith('#')) return anchorFault(fiche, target.slice(1), context)
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target.replace(/[\u0000-\u0020]/g, ''))) return null
  const named = target
    .split('#')[0]
    ?.split('/')
    .findLast((part) => slugPattern.test(part) && context.ficheIds.has(part))
  return {
    message:
      target === ''
        ? 'Ce lien ne mène nulle part : son adresse est vide.'
        : `Le lien « ${target.slice(0, 80)} » ne mène nulle part une fois le site publié.`,
    hint:
      named === undefined
        ? 'Pour une autre fiche, écrivez « (fiche:nom) » ou « (fiche:nom#section) » ; pour un site, l’adresse entière.'
        : `Écrivez « (fiche:${named}) ».`,
  }
}

/** A page of the site may name an address of it: the search, a list. */
function addressFault(target: string, { library, ficheIds }: Context): Fault | null {
  const [lang = '', ...path] =
    target
      .slice(1)
      .split(/[#?]/)[0]
      ?.split('/')
      .filter((part) => part !== '') ?? []
  const known = library.languages.some(({ code }) => code === lang)
  const [first = ''] = known ? path.filter((part) => !library.levels.has(part)) : [lang]
  if (first === '' || programNames.has(first) || library.pageNames.has(first) || (known && ficheIds.has(first)))
    return null
  return {
    message: `L'adresse « ${target.slice(0, 80)} » n'est pas une page du site : le lecteur tomberait sur une page absente.`,
    hint: didYouMean(
      first,
      [...programNames, ...library.pageNames, ...ficheIds],
      'Corrigez l’adresse ; pour une fiche, écrivez « (fiche:nom) ».',
    ),
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
