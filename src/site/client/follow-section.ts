import { addressOfSection } from '../fiche/section-pages.ts'

/** The language and level switches at the top lead to the section one is reading, on the page that has it. */
export function followSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-follows-section] a[href]')].map((link) => ({ link, text: link.getAttribute('href') ?? '' }))
  const follow = () => {
    const section = location.hash.slice(1)
    const known = document.getElementById(section)?.classList.contains('part')
    for (const { link, text } of links) link.href = known ? addressOfSection(text, link.dataset['pages'], section) : text
  }
  addEventListener('hashchange', follow)
  follow()
}
