import type { ElementContent } from 'hast'
import type { RenderContext } from './context.ts'
import { frenchNamesMarked } from './french-names.ts'
import { typeset } from './in-language.ts'
import { isolated, isolatedInRtl } from './isolated.ts'

/** Words of a text as HTML: typography of their language, French names marked, nothing explained. */
export function plainWords(value: string, context: RenderContext): ElementContent[] {
  if (value === '') return []
  const set = typeset(value, context.lang)
  if (context.dir === 'rtl') return isolatedInRtl(set)
  return context.lang === 'fr' ? isolated(set) : frenchNamesMarked(set, context)
}
