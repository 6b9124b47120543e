/**
 * A section without what the page has no use for: the name of each figure, which stays in the open
 * data, and its state when it is today's. Some 250 compressed bytes on a page with many figures.
 *
 * @param html a section as `renderSection` gives it.
 */
export function leanFigures(html: string): string {
  return html.replace(/(<span class="fact") data-fact="[^"]*"(?: data-state="current")?/gu, '$1')
}
