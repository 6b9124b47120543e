/** First parts of the site's own addresses, that the name of a fiche or of a part would hide. */
export const reservedNames: ReadonlySet<string> = new Set([
  'falc', 'themes', 'a-z', 'aide', 'a-propos', 'mentions-legales', 'accessibilite', 'papier', 'recherche', 'lettres', 'glossaire',
  'suivi', 'nouveautes', 'donnees', 'regles-falc', 'verifier', 'codes', 'loi', 'c', 'api', 'pagefind',
])
