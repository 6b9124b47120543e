import type { Library } from '../library/model.ts'

/** An address of another site that ours gives to readers, and where it is written. */
export interface OutsideLink {
  readonly url: string
  /** French, for editors: « source du fait css.ceiling », « contact samu-15 ». */
  readonly uses: readonly string[]
  /** Files that write it, as named in problems. */
  readonly files: readonly string[]
}

/** Every address of another site: sources of figures and articles, contacts, links of the texts; each once. */
export function outsideLinks(library: Library): OutsideLink[] {
  const found = new Map<string, { uses: string[]; files: string[] }>()
  const add = (url: string | null, use: string, file: string) => {
    if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return
    const bare = withoutFragment(url)
    const known = found.get(bare) ?? { uses: [], files: [] }
    known.uses.push(use)
    known.files.push(file)
    found.set(bare, known)
  }
  for (const [id, entries] of library.facts)
    for (const { source, file } of entries) add(source.url, `source du fait ${id}`, file)
  for (const { id, url, file } of library.law.values()) add(url, `article ${id}`, file)
  for (const { id, url } of library.contacts.values()) add(url, `contact ${id}`, `${library.root}/contacts.yaml`)
  for (const version of [...textsOf(library)])
    for (const section of version.sections)
      for (const reference of section.references)
        if (reference.kind === 'link') add(reference.target, `section ${section.id}`, section.file)
  return [...found].map(([url, { uses, files }]) => ({ url, uses: [...new Set(uses)], files: [...new Set(files)] }))
}

function textsOf({ fiches, pages }: Library) {
  return [
    ...[...fiches.values()].flatMap(({ versions }) => [...versions.values()]),
    ...[...pages.values()].filter(({ borrowed }) => !borrowed),
  ]
}

/** What stands behind a « # » is the reader's browser's to find. */
function withoutFragment(address: string): string {
  const url = new URL(address)
  url.hash = ''
  return url.href
}
