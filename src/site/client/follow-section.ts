/** The language and level switches at the top lead to the section one is reading. */
export function followSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-follows-section] a[href]')]
  const follow = () => {
    // The explanation of a word belongs to a section, but only sections have the same address everywhere.
    const part = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('.part')
    for (const link of links) link.hash = part?.id ?? ''
  }
  addEventListener('hashchange', follow)
  follow()
}
