import type { SitePage } from './site-page.ts'

/** The longest page of each kind and direction of writing: where a costly check has most to find. */
export function longestOfEachKind(pages: readonly SitePage[]): SitePage[] {
  const longest = new Map<string, SitePage>()
  for (const page of pages) {
    const key = `${page.kind} ${page.dir}`
    if (page.html.length > (longest.get(key)?.html.length ?? -1)) longest.set(key, page)
  }
  return [...longest.values()]
}
