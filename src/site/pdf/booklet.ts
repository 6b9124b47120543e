import { library } from 'virtual:library'
import type { ElementContent } from 'hast'
import { localized } from '../../facts/localized.ts'
import type { Fiche, Version } from '../../library/fiche.ts'
import type { Lang } from '../../library/lang.ts'
import type { Level } from '../../facts/level.ts'
import type { Theme } from '../../library/theme.ts'
import { element, text } from '../../markdown/element.ts'
import { typeset } from '../../markdown/in-language.ts'
import type { PdfDocument } from '../../pdf/document.ts'
import { interfaceIn } from '../strings/interface-in.ts'
import { framing, textBody } from './text-document.ts'
import { heading } from './text-sections.ts'

/** All the texts of a theme in one document, with its contents. */
export function booklet(
  theme: Theme,
  { lang, level }: { readonly lang: Lang; readonly level: Level },
  texts: readonly { readonly fiche: Fiche; readonly version: Version }[],
): PdfDocument {
  const { words, attributes } = interfaceIn(lang)
  const { text: name } = localized(theme.title, lang, level)
  const title = words.pdf.booklet({ title: typeset(name, lang) })
  const entries = texts.map(({ fiche, version }) => {
    const id = `${fiche.id}-titre`
    const link = element('a', { href: `#${id}` }, typeset(version.title, lang))
    return element('li', {}, link, text(' – '), ...pageWords(words.pdf.onPage, id))
  })
  const children: ElementContent[] = [
    heading(1, {}, title),
    element('p', {}, typeset(localized(theme.summary, lang, level).text, lang)),
    heading(2, attributes, words.fiche.contents),
    element('ul', {}, ...entries),
    ...texts.flatMap(({ fiche, version }) => [
      element('div', { className: ['new-page'] }),
      ...textBody(fiche, version, 2, `${fiche.id}-`),
    ]),
  ]
  const body = element('article', {}, ...children)
  return { title, ...framing({ lang, level }, false, body), foot: title, file: `${library.root}/themes.yaml` }
}

const HOLE = '\uE000'

/** « page 12 », its number known once all is set. */
function pageWords(say: (blanks: { page: string }) => string, id: string): ElementContent[] {
  const [before = '', after = ''] = say({ page: HOLE }).split(HOLE)
  return [text(before), element('span', { className: ['page-of'], 'data-of': id }), text(after)]
}
