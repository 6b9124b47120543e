import type { Element } from './elements.ts'
import { mentionElements } from './vocabulary.ts'

/**
 * A page in the Markdown of fiches, letter for letter in the same places: `<Contact id="x" />` is
 * `{{contact:x       }}`, a block is spaces. All that reads fiches then reads pages, and what it reports stands
 * where the editor typed it.
 *
 * @param elements those of the source, each known to be right, in the order of the text.
 */
export function writtenOut(source: string, elements: readonly Element[]): string {
  let markdown = ''
  let done = 0
  for (const element of elements) {
    const length = element.end - element.start
    const [open, close] = marks(element)
    markdown += source.slice(done, element.start) + open.padEnd(length - close.length) + close
    done = element.end
  }
  return markdown + source.slice(done)
}

function marks({ name, attributes }: Element): readonly [open: string, close: string] {
  const value = (wanted: string) => String(attributes.find((attribute) => attribute.name === wanted)?.value ?? '')
  if (name === 'Partie') {
    const picto = value('picto')
    return [`{#${value('id')}${picto === '' ? '' : ` picto=${picto}`}`, '}']
  }
  const kind = Object.entries(mentionElements).find(([one]) => one === name)?.[1]
  return kind === undefined ? ['', ''] : [`{{${kind}${value('id')}`, '}}']
}
