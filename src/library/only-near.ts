import { distance } from 'fastest-levenshtein'

/**
 * The one known name that a mistyped one can only be: one letter away, every other further than two,
 * and the same figures in both. Null when there is the least doubt: `--fix` writes it without asking.
 *
 * @example onlyNear('argant', ['argent', 'maison']) // 'argent'
 * @example onlyNear('css.ceiling.3', ['css.ceiling.1', 'css.ceiling.2']) // null
 */
export function onlyNear(typed: string, known: Iterable<string>): string | null {
  if (typed.length < 4 || typed.length > 100) return null
  const figures = typed.replace(/\D/gu, '')
  let near: string | null = null
  for (const name of known) {
    if (Math.abs(name.length - typed.length) > 2) continue
    const between = distance(typed, name)
    if (between > 2) continue
    if (between !== 1 || near !== null || name.replace(/\D/gu, '') !== figures) return null
    near = name
  }
  return near
}
