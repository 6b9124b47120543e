import { groupCode } from '../../../codes/code.ts'
import { make } from '../collection/elements.ts'
import type { GivenPart } from '../collection/given-part.ts'

/** A line of a list of parts: where it leads, its code, and a button where it can be taken away. */
export function partLine(
  part: GivenPart,
  remove: { readonly name: string; readonly act: () => void } | null,
): HTMLElement {
  const { text, title, address, code } = part
  const line = make('li')
  const link = make('a', title, { href: address, lang: text.lang, hreflang: text.lang, dir: text.dir })
  line.append(
    link,
    ' ',
    make('span', groupCode(code), { class: 'code digits' }),
    ' ',
    make('span', text.name, { class: 'quiet' }),
  )
  if (remove) {
    const button = make('button', remove.name, {
      type: 'button',
      class: 'take-away',
      'aria-label': `${remove.name} : ${title}`,
    })
    button.addEventListener('click', remove.act)
    line.append(' ', button)
  }
  return line
}
