/**
 * The closed vocabulary of the site's own pages: the only elements that a page may hold, what each asks for,
 * and where it may stand. `content/README.md` explains each to editors; a test compares the two.
 */

/** Where an element stands: at the end of a title, in a text, or alone between two paragraphs. */
export type Stand = 'title' | 'text' | 'block'

export interface Component {
  readonly stands: Stand
  /** Attribute → whether it must be given. Values are ids. */
  readonly attributes: Readonly<Record<string, 'required' | 'optional'>>
}

const named = { id: 'required' } as const

/** What a block shows is made by the site, from the whole content: `src/site/blocks`. */
export const blockNames = [
  'Recherche',
  'Code',
  'Urgences',
  'Situations',
  'Editeur',
  'Licences',
  'EtatDesTextes',
  'FichiersOuverts',
  'EtatDeConformite',
  'ResultatDesTests',
  'NonConformites',
  'Sujets',
  'Verifications',
  'PagesUtiles',
  'AutresLangues',
] as const

export type BlockName = (typeof blockNames)[number]

/** Element → the kind of mention that it is; none for a fact. */
export const mentionElements = {
  Chiffre: '',
  Contact: 'contact:',
  Terme: 'term:',
  Lettre: 'letter:',
  Article: 'law:',
} as const

export const vocabulary: ReadonlyMap<string, Component> = new Map<string, Component>([
  ['Partie', { stands: 'title', attributes: { id: 'required', picto: 'optional' } }],
  ...Object.keys(mentionElements).map((name) => [name, { stands: 'text', attributes: named }] as const),
  ...blockNames.map((name) => [name, { stands: 'block', attributes: {} }] as const),
])

/** What may be written as the value of an attribute: a name of ours, which can hold no text and no address. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/

/** How an editor writes an element: `<Contact id="…" />`. */
export function exampleOf(name: string): string {
  const attributes = Object.entries(vocabulary.get(name)?.attributes ?? {}).filter(([, need]) => need === 'required')
  return `<${[name, ...attributes.map(([attribute]) => `${attribute}="…"`)].join(' ')} />`
}
