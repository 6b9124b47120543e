import type { Element } from 'hast'
import type { Paragraph } from 'mdast'
import type { RenderContext } from './context.ts'
import { element } from './element.ts'

/**
 * The picture of a line, which the words beside it say: nothing for who can't see it. Null when the line asks for none
 * that is known.
 */
export function linePicture({ data }: Paragraph, context: RenderContext): Element | null {
  const shown = data?.picture === undefined ? null : context.picture(data.picture.concept)
  if (shown === null) return null
  return element(
    'svg',
    { className: shown.turned ? ['pic', 'turned'] : ['pic'], width: 48, height: 48, ariaHidden: 'true' },
    element('use', { href: shown.href }),
  )
}
