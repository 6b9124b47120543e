import type { Messages } from './language-file.ts'
import { formOf } from './message-form.ts'
import type { Expected } from './words.ts'
import { isGroup } from './words.ts'

/** What every language must say, by the French messages: their names, and the blanks of each. */
export function expectWords(french: Messages): Expected {
  return Object.fromEntries(
    Object.entries(french).map(([name, said]) => {
      if (said === null) return [name, null]
      return [name, isGroup(said) ? expectWords(said) : [...formOf(said).blanks].sort()]
    }),
  )
}

/** The same as the source of `expected-words.ts`, which types the words and judges every language, French too. */
export function expectedWordsSource(french: { readonly interface: Messages; readonly texts: Messages }): string {
  const { interface: pages, texts } = french
  return [
    '// Written by « npm run words » from content/languages/fr.yaml. Not edited by hand.',
    '/** Names of the messages of the site, each with its blanks; null where a language may say nothing. */',
    `export const expectedWords = ${sourceOf({ interface: expectWords(pages), texts: expectWords(texts) }, '')} as const`,
    '',
    'export type ExpectedWords = typeof expectedWords',
    '',
  ].join('\n')
}

function sourceOf(expected: Expected, indent: string): string {
  const inner = `${indent}  `
  const lines = Object.entries(expected).map(([name, wanted]) => {
    const key = /^[a-z]\w*$/i.test(name) ? name : `'${name}'`
    if (wanted === null) return `${inner}${key}: null,`
    if (Array.isArray(wanted)) return `${inner}${key}: [${wanted.map((blank) => `'${blank}'`).join(', ')}],`
    return `${inner}${key}: ${sourceOf(wanted as Expected, inner)},`
  })
  return `{\n${lines.join('\n')}\n${indent}}`
}
