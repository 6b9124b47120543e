const added = new Set<string>()

/** Adds rules to those of the page, once, for screens only: a sheet of styles asked of the network would come late. */
export function addStyles(css: string): void {
  const [sheet] = Array.from(document.styleSheets)
  if (!sheet || added.has(css)) return
  added.add(css)
  sheet.insertRule(`@media screen{${css}}`, sheet.cssRules.length)
}
