import type { ElementContent } from 'hast'
import type { RenderContext } from './context.ts'
import { element } from './element.ts'
import { frenchTypography } from './french-typography.ts'
import { isolated } from './isolated.ts'

/** Words in a language written like French, where the French names that stand on papers are read aloud in French. */
export function frenchNamesMarked(value: string, { frenchNames }: RenderContext): ElementContent[] {
  const nodes: ElementContent[] = []
  let end = 0
  for (const { start, end: after } of frenchNames(value)) {
    if (start > end) nodes.push(...isolated(value.slice(end, start)))
    nodes.push(element('span', { lang: 'fr' }, frenchTypography(value.slice(start, after))))
    end = after
  }
  return end < value.length ? [...nodes, ...isolated(value.slice(end))] : nodes
}

/** A term as French writes it, and as another language does. */
interface Spellings {
  readonly fr: Names | undefined
  readonly own: Names | undefined
}

interface Names {
  readonly name: string
  readonly long: string | null
  readonly forms: readonly string[]
}

/**
 * The forms of a term that are French wherever they stand. Abbreviations are left to each language's
 * voice; so is a word in `-tion` that the other language calls the same (« notification »).
 */
export function frenchForms({ fr, own }: Spellings): string[] {
  if (!fr) return []
  const alike = own && /tion$/u.test(own.name) ? [own.name, `${own.name}s`] : []
  return [fr.name, ...(fr.long === null ? [] : [fr.long]), ...fr.forms].filter(
    (form) => !/^\p{Lu}[\p{Lu}\d]+$/u.test(form) && !alike.includes(form.toLowerCase()),
  )
}
