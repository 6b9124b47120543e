/**
 * A name for something published, unique and never changed: feed readers know by it what they have already shown.
 *
 * @param authority who names it, and since when (`library/schemas/tag-authority.ts`).
 * @example tagUri('exemple.fr,2026', 'fr/css/2026-04-01') // 'tag:exemple.fr,2026:fr/css/2026-04-01'
 */
export function tagUri(authority: string, name: string): string {
  return `tag:${authority}:${name.split('/').map(encodeURIComponent).join('/')}`
}

/** The authority of a site that has not chosen one: its own domain, this year. It changes with both. */
export function passingAuthority(origin: string, today: string): string {
  return `${new URL(origin).hostname},${today.slice(0, 4)}`
}
