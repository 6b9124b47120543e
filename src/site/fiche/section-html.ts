import type { Fiche, Section, Version } from '../../library/model.ts'
import { renderSection } from '../../markdown/render.ts'
import { textContext } from './text-context.ts'

/** The body of one section of a fiche as HTML. */
export function sectionHtml(section: Section, version: Version, fiche: Fiche): string {
  return renderSection(section, textContext(version.lang, version.level, fiche.theme))
}
