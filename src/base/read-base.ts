/** What is wrong with a base, and what to write. */
export class BadBase extends Error {
  override readonly name = 'BadBase'
}

/** A part of a path that every server, shell and file writes the same way. */
const part = /^[\w~-][\w.~-]*$/u

/**
 * The path below which a site is served, `/` at the root of its domain.
 *
 * @throws {BadBase} in French, when it is not a path that begins and ends with `/`.
 * @example readBase('/droits/') // '/droits/'
 */
export function readBase(given: string | undefined): string {
  if (given === undefined || given === '' || given === '/') return '/'
  const bare = given.replace(/^\/+|\/+$/gu, '')
  const parts = bare.split('/')
  const asked = `« ${given} » n'est pas un chemin pour --base`
  if (/^[a-z]+:/iu.test(given))
    throw new BadBase(
      `${asked} : l'adresse du site va dans --origin, son chemin seul dans --base (par exemple --origin https://exemple.fr --base /droits/).`,
    )
  const wrong = parts.find((one) => !part.test(one))
  if (wrong !== undefined)
    throw new BadBase(
      `${asked} : ${wrong === '' ? 'deux barres se suivent' : `« ${wrong} » ne s'écrit pas dans une adresse`}. Écrivez des lettres sans accent, des chiffres ou des tirets, par exemple --base /droits/.`,
    )
  if (given !== `/${bare}/`)
    throw new BadBase(`${asked} : il commence et finit par une barre. Écrivez --base /${bare}/.`)
  return given
}
