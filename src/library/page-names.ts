/** The site's own pages, by the name that they have in addresses in every language; those that a search engine should find. */
export const listedPages = [
  'a-z', 'aide', 'a-propos', 'mentions-legales', 'accessibilite', 'papier', 'glossaire', 'lettres', 'verifier', 'nouveautes',
] as const

/** All of them. */
export const pageNames = [...listedPages, 'recherche', 'codes'] as const

/** First parts of the site's addresses, below a language or not: a fiche of that name would hide them. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...pageNames, 'falc', 'themes', 'loi', 'suivi', 'donnees', 'regles', 'regles-falc', 'c', 'api', 'pagefind', 'pictos', 'fonts', '404',
])
