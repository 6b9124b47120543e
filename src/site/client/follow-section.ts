/** The language and level switches at the top lead to the section one is reading. */
export function followSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-follows-section] a[href]')]
  const follow = () => {
    const known = document.getElementById(location.hash.slice(1))?.classList.contains('part')
    for (const link of links) link.hash = known ? location.hash : ''
  }
  addEventListener('hashchange', follow)
  follow()
}
