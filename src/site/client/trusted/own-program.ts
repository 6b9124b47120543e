import { base } from '../../../base/base.ts'
import { trustedRule } from './trusted-rule.ts'

/**
 * The address of a worker of this site, as the browser asks for it.
 *
 * @throws TypeError when it is not a program of this site.
 */
export const ownProgram = trustedRule('program', 'createScriptURL', (address) => {
  const { origin, pathname } = new URL(address, location.href)
  const isOurs = origin === location.origin && pathname.startsWith(base) && pathname.endsWith('.js')
  if (!isOurs && !import.meta.env.DEV) throw new TypeError(`Not a program of this site: ${address}`)
  return address
})
