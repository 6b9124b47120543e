import type { Fault } from '../finding.ts'
import { attribute, elementsOf, pageTree } from '../pages/page-tree.ts'
import type { SitePage } from '../pages/site-page.ts'

/** What a page points at, by attribute. */
const pointers = ['href', 'src', 'action', 'poster', 'data'] as const

/** An address inside the site, taken apart. */
interface Target {
  readonly path: string
  readonly fragment: string
}

const somewhere = 'https://site.invalid'

/** The parts of an address of the site, seen from a page; null for what leads elsewhere (`tel:`, another site). */
export function targetOf(address: string, from: SitePage): Target | null {
  const url = URL.parse(address, `${somewhere}${from.path}`)
  if (url?.origin !== somewhere) return null
  return { path: decodeURIComponent(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) }
}

/**
 * Finds the links, forms, pictures and anchors of every page that lead nowhere, and the ids given twice.
 *
 * @param hasFile whether the built site has a file at this path, `/pictos/aide.svg`.
 */
export function brokenLinks(
  pages: readonly SitePage[],
  hasFile: (path: string) => boolean,
): (Fault & { readonly page: string })[] {
  const ids = new Map(pages.map((page) => [page.path, idsIn(page)]))
  return pages.flatMap((page) => {
    const fault = (rule: string, node: string, message: string) => ({
      page: page.path,
      rule,
      wcag: [],
      rgaa: [],
      node,
      message,
    })
    const own = ids.get(page.path) ?? []
    const twice = own
      .filter((id, at) => own.indexOf(id) !== at)
      .map((id) => fault('id-twice', `#${id}`, `Cet identifiant est donné deux fois.`))
    const lost = addressesIn(page).flatMap((address) => {
      const target = targetOf(address, page)
      if (!target) return []
      const known = ids.get(target.path)
      if (!known && !hasFile(target.path))
        return [fault('link-broken', address, "Cette adresse n'existe pas dans le site.")]
      // `#level=falc` tells the page's script something; it is no place.
      return known && target.fragment !== '' && !target.fragment.includes('=') && !known.includes(target.fragment)
        ? [fault('anchor-broken', address, "Cette page n'a pas cette partie.")]
        : []
    })
    const unbound = referencesIn(page)
      .filter((id) => !own.includes(id))
      .map((id) => fault('reference-broken', `#${id}`, "Un attribut renvoie à cet identifiant, que la page n'a pas."))
    return [...twice, ...lost, ...unbound]
  })
}

function idsIn(page: SitePage): string[] {
  return [...elementsOf(pageTree(page))].flatMap(({ element }) => attribute(element, 'id') ?? [])
}

function addressesIn(page: SitePage): string[] {
  const all = [...elementsOf(pageTree(page))].flatMap(({ element }) =>
    pointers.flatMap((name) => attribute(element, name) ?? []),
  )
  return [...new Set(all)]
}

/** Ids that labels, descriptions and popovers name; one attribute may name several. */
function referencesIn(page: SitePage): string[] {
  const names = [
    'ariaLabelledBy',
    'ariaDescribedBy',
    'ariaControls',
    'htmlFor',
    'popovertarget',
    'popoverTarget',
  ] as const
  return [...elementsOf(pageTree(page))].flatMap(({ element }) =>
    names.flatMap((name) => attribute(element, name)?.split(/\s+/u) ?? []),
  )
}
