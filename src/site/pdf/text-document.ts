import { library } from 'virtual:library'
import type { Element, ElementContent } from 'hast'
import { isEasy } from '../../facts/level.ts'
import type { Fiche, Version } from '../../library/fiche.ts'
import type { RenderContext } from '../../markdown/context.ts'
import { element } from '../../markdown/element.ts'
import { typeset } from '../../markdown/in-language.ts'
import type { PdfDocument } from '../../pdf/document.ts'
import { textContext } from '../fiche/text-context.ts'
import { levelName } from '../level-name.ts'
import { codeWords } from '../sheet/code-words.ts'
import { siteWords } from '../site-words.ts'
import { interfaceIn } from '../strings/interface-in.ts'
import { paperPicture, picturesIn } from './paper-pictures.ts'
import { textEnd } from './text-end.ts'
import { textHead } from './text-head.ts'
import { heading, textSections } from './text-sections.ts'

/** A text of a fiche as a document to keep, print or give. @param large in large print. */
export function textDocument(fiche: Fiche, version: Version, large: boolean): PdfDocument {
  const { lang, level } = version
  const body = element('article', {}, ...textBody(fiche, version, 1, ''))
  const title = typeset(version.title, lang)
  const code = library.codes.get(fiche.id)
  return {
    title: isEasy(level) ? `${title} (${levelName(level, lang).toLowerCase()})` : title,
    ...framing(version, large, body),
    foot: code === undefined ? title : codeWords(code, interfaceIn(lang)),
    file: version.file,
  }
}

/** What documents of one language and level have in common. */
export function framing({ lang, level }: Pick<Version, 'lang' | 'level'>, large: boolean, body: Element) {
  const { words } = interfaceIn(lang)
  return {
    author: library.site.publisher?.name ?? siteWords(lang, level).name.text,
    lang,
    day: library.today,
    size: large ? 'large' : isEasy(level) ? 'easy' : 'text',
    pageOf: (page: string, pages: string) => words.pdf.page({ page, pages }),
    body,
    pictures: picturesIn(body),
  } as const
}

/** A text from its title on. @param depth level of its title. @param prefix put before its ids. */
export function textBody(fiche: Fiche, version: Version, depth: number, prefix: string): ElementContent[] {
  const ui = interfaceIn(version.lang)
  const context: RenderContext = {
    ...textContext(version.lang, version.level, fiche.theme),
    picture: paperPicture,
    idPrefix: prefix,
  }
  const sections = textSections(fiche, version, context, ui, depth + 1)
  return [
    heading(depth, { id: `${prefix}titre` }, typeset(version.title, version.lang)),
    ...textHead(fiche, version, context, ui),
    ...sections.sections,
    ...textEnd(sections, version, context, ui, depth + 1),
  ]
}
