import { prefix } from '../../../base/base.ts'
import type { Chosen } from '../../../collection/collection.ts'
import { readChosen, withPart, writeChosen } from '../../../collection/collection.ts'
import { keptAs, mySheet } from '../collection/kept.ts'

/**
 * Puts a part on « Ma feuille »; in place of the button, says so and leads there.
 *
 * @param words « C'est ajouté. », « Voir ma feuille ».
 */
export function addPart(button: HTMLElement, part: Chosen, [added = '', see = '']: readonly string[]): void {
  const kept = keptAs(mySheet)
  const chosen = withPart(readChosen(kept.read(), '').chosen, part)
  kept.write(writeChosen(chosen, ''))
  const line = document.createElement('p')
  line.className = 'on-sheet'
  const said = document.createElement('span')
  said.setAttribute('role', 'status')
  const link = document.createElement('a')
  link.textContent = see
  const { lang } = document.documentElement
  // Where the browser keeps nothing, the address does.
  link.href = `${prefix}/${lang}/ma-feuille/${kept.isKept() ? '' : `#${writeChosen(chosen, lang)}`}`
  line.append(said, ' ', link)
  button.replaceWith(line)
  said.textContent = added
  link.focus()
}
