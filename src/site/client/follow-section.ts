import { addressOfSection } from '../fiche/section-pages.ts'

/** The language and level switches at the top lead to the section one is reading, on the page that has it. */
export function followSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-follows-section] a[hreflang]')].map((link) => ({
    link,
    text: link.getAttribute('href') ?? '',
  }))
  const follow = () => {
    // The explanation of a word belongs to a section, but only sections have the same address everywhere.
    const section = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('.part')?.id
    for (const { link, text } of links) {
      link.href = section === undefined ? text : addressOfSection(text, link.dataset['pages'], section)
    }
  }
  addEventListener('hashchange', follow)
  follow()
}
