/** How a text follows its French reference: sections whose French has changed, or was never accepted. */
export type Sync = { readonly state: 'current' } | { readonly state: 'stale'; readonly sections: readonly string[] }

/**
 * Which sections of a text are behind the French.
 *
 * @param accepted section id → hash of the French section it was last accepted against, as kept in
 * the front matter (`source:`). A section without a hash was never accepted: it is stale.
 * @param french sections of the reference, in order. Accepted sections that it no longer has are
 * stale too: the text says something that the French has taken out.
 */
export function syncWith(
  accepted: Readonly<Record<string, string>>,
  french: readonly { readonly id: string; readonly hash: string }[],
): Sync {
  const ids = new Set(french.map(({ id }) => id))
  const changed = french.filter(({ id, hash }) => accepted[id] !== hash).map(({ id }) => id)
  const removed = Object.keys(accepted).filter((id) => !ids.has(id))
  const sections = [...changed, ...removed]
  return sections.length === 0 ? { state: 'current' } : { state: 'stale', sections }
}
