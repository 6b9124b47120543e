import { wrongUse } from './arguments.ts'

/** An address given with an option, without its last slash; null when none was. Ends the process on anything else. */
export function webAddress(option: string, given: string | undefined): string | null {
  if (given === undefined || given === '') return null
  const url = URL.parse(given)
  if (url !== null && /^https?:$/.test(url.protocol)) return url.href.replace(/\/$/, '')
  return wrongUse(`« ${given} » n'est pas une adresse : écrivez par exemple --${option} https://exemple.fr/apercu`)
}
