/**
 * One policy for a whole site: every source that one of its pages asks for, and no page in a frame, which only a header
 * can say. Each page's own policy, in its head, still allows it less.
 *
 * @param policies those of the pages. @returns directives and sources in a steady order.
 * @example policyFor(["script-src 'self'", "script-src 'none'"]) // "script-src 'self'; frame-ancestors 'none'"
 */
export function policyFor(policies: readonly string[]): string {
  const asked = new Map<string, Set<string>>()
  for (const directive of policies.flatMap((policy) => policy.split(';'))) {
    const [name, ...sources] = directive.trim().split(/\s+/u)
    if (!name) continue
    const known = asked.get(name) ?? new Set()
    for (const source of sources) if (source !== "'none'") known.add(source)
    asked.set(name, known)
  }
  const written = Array.from(asked, ([name, sources]) => `${name} ${[...sources].sort().join(' ') || "'none'"}`)
  return [...written.sort(), "frame-ancestors 'none'"].join('; ')
}
