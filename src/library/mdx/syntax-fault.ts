import { nearest } from '../nearest.ts'
import type { Complaint } from '../report.ts'
import { htmlFault } from './html-fault.ts'
import { exampleOf, vocabulary } from './vocabulary.ts'

/**
 * What to tell an editor where a page is not MDX: the parser knows programmers only.
 *
 * @param rest the source from the place of the mistake on.
 * @param says the parser's own words.
 */
export function syntaxFault(rest: string, says: string): Complaint {
  const [line = ''] = rest.split('\n')
  const shown = line.slice(0, 60)
  if (line.startsWith('<!')) return htmlFault(line)
  if (/^<(?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)/iu.test(line)) {
    return {
      rule: 'mdx-syntax',
      message: `« ${shown} » : une adresse entre « < » et « > » n'est pas comprise dans une page.`,
      hint: 'Écrivez « [texte](adresse) ».',
    }
  }
  const [, name] = /^<\/?([\p{L}][\w.:-]*)/u.exec(line) ?? []
  if (name === undefined) {
    return {
      rule: 'mdx-syntax',
      message: `« ${shown} » : le signe « < » commence un élément, et aucun élément ne s'écrit ainsi. La page ne peut pas être lue.`,
      hint: 'Mettez une espace après le signe « < », ou écrivez « moins de ».',
    }
  }
  if (/^[a-z]/u.test(name)) return htmlFault(line)
  const meant = vocabulary.has(name) ? name : nearest(name.slice(0, 100), vocabulary.keys())
  const remedy = meant === null ? 'Retirez-le, ou fermez-le : « <Recherche /> ».' : `Écrivez « ${exampleOf(meant)} ».`
  const open = says.startsWith('Expected a closing tag') || line.startsWith('</')
  return {
    rule: 'mdx-syntax',
    message: open
      ? `L'élément « ${name.slice(0, 60)} » n'est pas fermé par « /> » : tout ce qui suit en ferait partie. La page ne peut pas être lue.`
      : `L'élément « ${shown} » est mal écrit : un guillemet manque, ou un signe est de trop. La page ne peut pas être lue.`,
    hint: remedy,
  }
}
