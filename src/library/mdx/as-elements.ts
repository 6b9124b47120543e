import { attributesWritten } from '../../markdown/heading-attributes.ts'
import { findMentions } from '../../markdown/mentions.ts'
import { mentionElements } from './vocabulary.ts'

/**
 * Advice written for fiches, in the writing of pages: an editor of a page can't use braces.
 *
 * @example asElements('Écrivez « {#cout} ».') // 'Écrivez « <Partie id="cout" /> ».'
 */
export function asElements(advice: string): string {
  const names = new Map(Object.entries(mentionElements).map(([name, prefix]) => [prefix, name]))
  let said = ''
  let end = 0
  for (const mention of findMentions(advice)) {
    const name = names.get(mention.kind === 'fact' ? '' : `${mention.kind}:`) ?? 'Chiffre'
    said += `${advice.slice(end, mention.start)}<${name} id="${mention.id}" />`
    end = mention.end
  }
  return attributesWritten(
    said + advice.slice(end),
    (id, picto) => `<Partie id="${id}"${picto === null ? '' : ` picto="${picto}"`} />`,
  )
}
