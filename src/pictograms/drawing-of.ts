import { createRequire } from 'node:module'
import type { Drawing } from './drawing.ts'

interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>
}

let set: IconSet | undefined

/** Health Icons: three megabytes, read when first asked for. */
function healthicons(): IconSet {
  set ??= createRequire(import.meta.url)('@iconify-json/healthicons/icons.json') as IconSet
  return set
}

/**
 * The picture that a manifest's `icon` names, or null when there is none.
 *
 * @param drawings those of the content folder and of the project, by the name that manifests give them.
 * @example drawingOf('healthicons:euro', library.drawings)
 */
export function drawingOf(icon: string, drawings: ReadonlyMap<string, Drawing>): Drawing | null {
  const own = drawings.get(icon)
  if (own !== undefined) return own
  const [from, name = ''] = icon.split(':')
  const { icons } = from === 'healthicons' ? healthicons() : { icons: {} }
  return Object.hasOwn(icons, name) ? { viewBox: '0 0 48 48', body: icons[name]?.body ?? '' } : null
}

/** Names of the pictures that can be asked for: to find the nearest right one. */
export function* iconNames(drawings: ReadonlyMap<string, Drawing>): Iterable<string> {
  yield* drawings.keys()
  for (const name of Object.keys(healthicons().icons)) yield `healthicons:${name}`
}
