import { library } from 'virtual:library'
import { site } from 'virtual:site'
import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import type { FactOnDay } from '../../facts/fact.ts'
import { isEasy } from '../../facts/level.ts'
import type { ArticleOnDay } from '../../law/on-day.ts'
import type { Fiche, Version } from '../../library/fiche.ts'
import type { Section } from '../../library/section.ts'
import { pagesOf } from '../../library/pages.ts'
import type { RenderContext } from '../../markdown/context.ts'
import { element } from '../../markdown/element.ts'
import { typeset } from '../../markdown/in-language.ts'
import { lawList } from '../../markdown/law-list.ts'
import rehypeNotes, { newPageNotes } from '../../markdown/rehype-notes.ts'
import { textTree } from '../../markdown/render.ts'
import { lawOfText, lawSection } from '../../reading/law-of-fiche.ts'
import { textAddress } from '../addresses.ts'
import { staleSections } from '../fiche/notices.ts'
import { plannedPicture } from '../fiche/planned-picture.ts'
import { codeAt } from '../sheet/code-at.ts'
import type { Interface } from '../strings/interface-of.ts'
import { lines } from './lines.ts'
import { onPaperLinks } from './paper-links.ts'
import { headingPicture } from './paper-pictures.ts'

/** A text as a document carries it: its sections, and what there is to say at its end. */
export interface TextSections {
  readonly sections: readonly ElementContent[]
  /** Entries of the words that it explains. */
  readonly words: readonly Element[]
  readonly figures: readonly FactOnDay[]
  readonly articles: readonly ArticleOnDay[]
}

/**
 * The sections of all the pages of a text, whole.
 *
 * @param depth level of the heading of a section of the main page; those of another page stand one below.
 */
export function textSections(
  fiche: Fiche,
  version: Version,
  context: RenderContext,
  ui: Interface,
  depth: number,
): TextSections {
  const stale = staleSections(version)
  const subject = isEasy(version.level) ? undefined : fiche.id
  const notes = rehypeNotes({ context, page: newPageNotes(), explains: 'once', subject })
  const gathered = {
    words: [] as Element[],
    figures: new Map<string, FactOnDay>(),
    articles: new Map<string, ArticleOnDay>(),
  }
  const addresses = new Map(
    version.sections.map(({ id }) => [textAddress(version, id), `${context.idPrefix}${id}`] as const),
  )
  const links = {
    within: (href: string) => addresses.get(href) ?? null,
    codeAt: (href: string) => codeAt(href, ui),
    origin: site.origin,
  }
  const written = (section: Section, level: number): ElementContent[] => {
    const after =
      section.id === lawSection
        ? lawList(
            lawOfText(fiche, version, library).flatMap((id) => context.law(id) ?? []),
            context,
          )
        : []
    const tree = textTree({ nodes: section.nodes, after }, context)
    const file = new VFile()
    notes(tree, file)
    const found = file.data.notes
    gathered.words.push(...(found?.words ?? []))
    for (const figure of found?.figures ?? []) gathered.figures.set(figure.entry.id, figure)
    for (const article of found?.articles ?? []) gathered.articles.set(article.article.id, article)
    lowerHeadings(tree, level - 2)
    onPaperLinks(tree, links)
    const picture = headingPicture(section.pictogram ?? plannedPicture(section.id))
    return [
      heading(level, { id: `${context.idPrefix}${section.id}` }, picture, typeset(section.title, context.lang)),
      ...(stale.has(section.id)
        ? [
            element(
              'p',
              { className: ['notice'], ...ui.attributes },
              ...lines(isEasy(context.level) ? ui.words.notices.staleFalc : ui.words.notices.stale, context.level),
            ),
          ]
        : []),
      ...tree.children.flatMap((node): ElementContent[] =>
        node.type === 'element' || node.type === 'text' ? [node] : [],
      ),
    ]
  }
  const sections = pagesOf(version).flatMap(({ part, title, summary, sections: own }): ElementContent[] =>
    part === null
      ? own.flatMap((section) => written(section, depth))
      : [
          heading(depth, {}, null, typeset(title, context.lang)),
          element('p', {}, ...lines(typeset(summary, context.lang), context.level)),
          ...own.flatMap((section) => written(section, depth + 1)),
        ],
  )
  return {
    sections,
    words: gathered.words,
    figures: [...gathered.figures.values()],
    articles: [...gathered.articles.values()],
  }
}

export function heading(
  level: number,
  properties: Element['properties'],
  ...children: readonly (ElementContent | string | null)[]
): Element {
  return element(`h${Math.min(6, level)}`, properties, ...children)
}

function lowerHeadings(tree: Root, by: number): void {
  visit(tree, 'element', (node) => {
    const level = /^h([3-6])$/u.exec(node.tagName)?.[1]
    if (level !== undefined) node.tagName = `h${Math.min(6, Number(level) + by)}`
  })
}
