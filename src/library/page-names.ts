/**
 * Pages that the program makes, by the name that they have in addresses in every language; those that a search engine
 * should find.
 */
export const listedPages = [
  'a-z',
  'glossaire',
  'images',
  'lettres',
  'verifier',
  'nouveautes',
  'recherche',
  'hors-ligne',
] as const

/** All of them. */
export const programPages = [...listedPages, 'codes', 'conseil', 'ma-feuille'] as const

/** Last part of the address of the sheet of a text: no other page of it may have that name. */
export const sheetName = 'feuille'

/**
 * First parts of the addresses that the program makes, below a language or not: a fiche or a page of that name would
 * hide them.
 */
export const programNames: ReadonlySet<string> = new Set([
  ...programPages,
  'falc',
  'themes',
  'loi',
  'suivi',
  'regles',
  'regles-falc',
  'outil-falc',
  'c',
  'api',
  'pagefind',
  'pictos',
  'fonts',
  'partage',
  '404',
  sheetName,
])
