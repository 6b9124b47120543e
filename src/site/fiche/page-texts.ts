import { library } from 'virtual:library'
import type { Fiche, Section, Version } from '../../library/model.ts'
import type { RenderContext } from '../../markdown/context.ts'
import { lawList } from '../../markdown/law-list.ts'
import type { PageText } from '../../markdown/render.ts'
import { lawOfText, lawSection } from '../../reading/law-of-fiche.ts'

/** The sections of a page as texts to show; that of laws ends with the articles that the fiche rests on. */
export function pageTexts(
  sections: readonly Section[],
  version: Version,
  fiche: Fiche,
  context: RenderContext,
): PageText[] {
  return sections.map((section) => {
    if (section.id !== lawSection) return section
    const articles = lawOfText(fiche, version, library).flatMap((id) => context.law(id) ?? [])
    return { nodes: section.nodes, after: lawList(articles, context) }
  })
}
