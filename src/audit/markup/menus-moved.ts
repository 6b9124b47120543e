import type { Fault } from '../finding.ts'
import { attribute, elementsOf, pageTree } from '../pages/page-tree.ts'
import type { SitePage } from '../pages/site-page.ts'

/** Links of the head and of the foot of a page, in their order; those to other languages change with the page. */
function menuOf(page: SitePage): string[] {
  const around = [...elementsOf(pageTree(page))].filter(({ element, parent }) => {
    return /^(?:header|footer)$/u.test(element.tagName) && parent?.tagName === 'body'
  })
  const links = around.flatMap(({ element }) => [...elementsOf(element)].map((inside) => inside.element))
  const addresses = links.flatMap((element) =>
    element.tagName === 'a' && attribute(element, 'hrefLang') === null ? [attribute(element, 'href') ?? ''] : [],
  )
  return [...new Set(addresses)]
}

/**
 * Pages whose head and foot do not give the same links in the same order as the other pages of their language: help is
 * looked for where it was (WCAG 3.2.3 and 3.2.6, RGAA 12.2). The longest menu is the one compared with.
 */
export function menusMoved(pages: readonly SitePage[]): (Fault & { readonly page: string })[] {
  const groups = Map.groupBy(pages, ({ lang, level }) => `${lang} ${level}`)
  return [...groups.values()].flatMap((same) => {
    const menus = same.map((page) => ({ page, menu: menuOf(page) }))
    const usual = mostFrequent(menus.map(({ menu }) => menu))
    return menus.flatMap(({ page, menu }) => {
      const ranks = menu.map((address) => usual.indexOf(address)).filter((rank) => rank !== -1)
      const at = ranks.findIndex((rank, index) => rank < (ranks[index - 1] ?? -1))
      return at === -1
        ? []
        : [
            {
              page: page.path,
              rule: 'menu-moved',
              wcag: ['3.2.3', '3.2.6'],
              rgaa: ['12.2'],
              node: usual[ranks[at] ?? 0] ?? '',
              message: 'Ce lien du haut ou du bas de page n’est pas dans le même ordre que sur les autres pages.',
            },
          ]
    })
  })
}

function mostFrequent(menus: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, { menu: readonly string[]; times: number }>()
  for (const menu of menus) {
    const key = menu.join(' ')
    counts.set(key, { menu, times: (counts.get(key)?.times ?? 0) + 1 })
  }
  return [...counts.values()].toSorted((a, b) => b.times - a.times)[0]?.menu ?? []
}
