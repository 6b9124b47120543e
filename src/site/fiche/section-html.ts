import { toHtml } from 'hast-util-to-html'
import { library } from 'virtual:library'
import type { Fiche, Section, Version } from '../../library/model.ts'
import { lawList } from '../../markdown/law-list.ts'
import { renderSection } from '../../markdown/render.ts'
import { lawOfText, lawSection } from '../../reading/law-of-fiche.ts'
import { textContext } from './text-context.ts'

/** The body of one section of a fiche as HTML; the section of laws ends with the articles that the fiche rests on. */
export function sectionHtml(section: Section, version: Version, fiche: Fiche): string {
  const context = textContext(version.lang, version.level, fiche.theme)
  const written = renderSection(section, context)
  if (section.id !== lawSection) return written
  const articles = lawOfText(fiche, version, library).flatMap((id) => context.law(id) ?? [])
  return [written, ...lawList(articles, context).map((element) => toHtml(element))].join('\n')
}
