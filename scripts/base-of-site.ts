import { builtBase } from '../src/base/built-base.ts'
import { wrongUse } from './arguments.ts'
import { servedBelow } from './origin.ts'

/**
 * `/`, or the path below which a built site is served: the one that it was built for. Ends the process when another is
 * asked for, since its pages would lead nowhere.
 */
export function baseOfSite(folder: string, given: string | undefined): string {
  const built = builtBase(folder) ?? '/'
  if (given !== undefined && servedBelow(given) !== built)
    wrongUse(
      `Ce site a été construit pour « ${built} », pas pour « ${servedBelow(given)} » : retirez --base, ou reconstruisez-le avec npm run build -- --base ${servedBelow(given)}`,
    )
  return built
}
