import type { TrustedName } from '../../trusted-names.ts'

/** What browsers with Trusted Types have; those before Chrome 83, Firefox 148 and Safari 26 have none. */
interface TrustedTypes {
  readonly createPolicy?: (name: TrustedName, rules: Readonly<Record<string, (given: string) => string>>) => Made
}

type Made = Readonly<Record<string, (given: string) => string>>

/**
 * A rule through which everything of its kind goes on its way to the browser, under the name that the page's policy
 * allows; the rule alone where the browser does not know of Trusted Types.
 *
 * @param kind what the browser calls it: the address of a program, or HTML.
 * @param rule gives what may pass. @throws what `rule` throws, when called.
 * @returns a string to every eye but the browser's.
 */
export function trustedRule(
  name: TrustedName,
  kind: 'createScriptURL' | 'createHTML',
  rule: (given: string) => string,
): (given: string) => string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy?.(name, { [kind]: rule })
  return (given) => policy?.[kind]?.(given) ?? rule(given)
}
