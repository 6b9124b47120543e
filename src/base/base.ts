declare const SITE_BASE: string

/**
 * What every address of the site begins with where it is served: `/`, or `/droits/`. Scripts and the service worker are
 * compiled with it; everything else in the program counts addresses from the site's own root, `/fr/ame/`.
 */
export const base: string = typeof SITE_BASE === 'undefined' ? '/' : SITE_BASE

/**
 * The same before an address, which begins with `/`. A constant, put together where it is used: a function would be one
 * more file to fetch for every page.
 *
 * @example `${prefix}/fr/ame/` // '/droits/fr/ame/'
 */
export const prefix: string = base === '/' ? '' : base.slice(0, -1)

/** The address of the site that is served there: the way back. @example inside('/droits/fr/ame/') // '/fr/ame/' */
export const inside = (served: string): string => (base === '/' ? served : served.slice(base.length - 1))

/** An address, counted from the site's root, below a base. @example putBelow('/droits/', '/fr/') // '/droits/fr/' */
export function putBelow(base: string, address: string): string {
  return `${base}${address.slice(1)}`
}
