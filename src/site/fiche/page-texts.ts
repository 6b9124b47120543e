import { library } from 'virtual:library'
import { isEasy } from '../../facts/level.ts'
import type { Fiche, Version } from '../../library/fiche.ts'
import type { Section } from '../../library/section.ts'
import type { RenderContext } from '../../markdown/context.ts'
import { coreFirst } from '../../markdown/core-first.ts'
import { lawList } from '../../markdown/law-list.ts'
import type { PageText } from '../../markdown/render.ts'
import { lawOfText, lawSection } from '../../reading/law-of-fiche.ts'
import { neverFolded } from '../../reading/never-folded.ts'

const isKept = neverFolded(library)

/**
 * The sections of a page as texts to show: those of an easy text with their core first, that of laws with the articles
 * that the fiche rests on at its end. The first one of a text is its answer, whole.
 */
export function pageTexts(
  sections: readonly Section[],
  version: Version,
  fiche: Fiche,
  context: RenderContext,
): PageText[] {
  return sections.map((section) => {
    if (section.id !== lawSection)
      return isEasy(version.level) && section !== version.sections[0] ? foldedIn(section) : section
    const articles = lawOfText(fiche, version, library).flatMap((id) => context.law(id) ?? [])
    return { nodes: section.nodes, after: lawList(articles, context) }
  })
}

/** A section whose own picture marks a refusal, a danger or a deadline is never folded. */
function foldedIn(section: Section): PageText {
  const isMarked = library.pictograms.get(section.pictogram ?? '')?.alwaysShown === true
  return isMarked ? section : { nodes: coreFirst(section.nodes, isKept) }
}
