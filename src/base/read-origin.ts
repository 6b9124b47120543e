/** What is wrong with the address of a site, and what to write. */
export class BadOrigin extends Error {
  override readonly name = 'BadOrigin'
}

/** A host with or without a port, and whatever follows. */
const bareHost = /^(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?(?:\/|$)/u

/**
 * The scheme, host and port of a published site; null when none is given.
 *
 * @param base the path below which it is served, `/` at the root.
 * @throws {BadOrigin} in French.
 * @example readOrigin('https://exemple.fr/', '/') // 'https://exemple.fr'
 */
export function readOrigin(given: string | undefined, base: string): string | null {
  if (given === undefined || given === '') return null
  const asked = `« ${given} » n'est pas l'adresse d'un site`
  if (bareHost.test(given))
    throw new BadOrigin(`${asked} : il manque https:// devant. Écrivez --origin https://${given}`)
  const url = URL.parse(given)
  if (url === null || url.hostname === '')
    throw new BadOrigin(`${asked} : écrivez par exemple --origin https://exemple.fr`)
  if (!/^https?:$/u.test(url.protocol))
    throw new BadOrigin(`${asked} : elle commence par https:// (ou http:// pour un essai), pas par ${url.protocol}//`)
  if (url.username !== '' || url.password !== '')
    throw new BadOrigin(
      `${asked} : elle ne contient ni nom d'utilisateur, ni mot de passe. Écrivez --origin ${url.origin}`,
    )
  if (url.search !== '' || url.hash !== '' || /[?#]$/u.test(given))
    throw new BadOrigin(`${asked} : rien ne suit son chemin (ni « ? », ni « # »). Écrivez --origin ${url.origin}`)
  if (url.pathname === '/' || url.pathname === base || `${url.pathname}/` === base) return url.origin
  const path = `/${url.pathname.replace(/^\/+|\/+$/gu, '')}/`
  throw new BadOrigin(
    base === '/'
      ? `${asked} seul : son chemin s'écrit à part. Écrivez --origin ${url.origin} --base ${path}`
      : `${asked} servi sous ${base} : --origin et --base ne donnent pas le même chemin. Écrivez --origin ${url.origin} --base ${base} ou --origin ${url.origin} --base ${path}`,
  )
}
