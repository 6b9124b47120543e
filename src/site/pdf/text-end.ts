import { site } from 'virtual:site'
import type { ElementContent } from 'hast'
import type { Version } from '../../library/fiche.ts'
import type { RenderContext } from '../../markdown/context.ts'
import { element } from '../../markdown/element.ts'
import { articleLinks } from '../../markdown/law.ts'
import { sourceList } from '../../markdown/source-note.ts'
import { siteWords } from '../site-words.ts'
import type { Interface } from '../strings/interface-of.ts'
import { lines } from './lines.ts'
import { onPaperLinks } from './paper-links.ts'
import type { TextSections } from './text-sections.ts'
import { heading } from './text-sections.ts'

/** What stands last: the words that the text explains, where its figures come from, what it is not. */
export function textEnd(
  { words: explained, figures, articles }: TextSections,
  { lang, level }: Version,
  context: RenderContext,
  ui: Interface,
  depth: number,
): ElementContent[] {
  const { words, attributes } = ui
  const sources = element(
    'div',
    { className: ['small'] },
    ...sourceList(figures, context),
    ...articleLinks(articles, context),
  )
  onPaperLinks(sources, { within: () => null, codeAt: () => null, origin: site.origin })
  const { licence } = siteWords(lang, level)
  return [
    ...(explained.length === 0
      ? []
      : [
          heading(depth, attributes, words.fiche.explained),
          element('div', { className: ['notes'] }, element('ul', {}, ...explained)),
        ]),
    ...(sources.children.length === 0 ? [] : [heading(depth, attributes, words.fiche.figures), sources]),
    element('p', { className: ['small'], ...attributes }, ...lines(words.footer.advice, level)),
    ...(licence === null ? [] : [element('p', { className: ['small'], lang: licence.lang }, licence.text)]),
  ]
}
