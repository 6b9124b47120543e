/**
 * Why texts in a language have no PDF; null where they have one. Letters that join come out of these PDF repeated and
 * out of order, and the font of the sheets has Latin letters only: the sheet printed from the page is right.
 */
export function noPdfIn(lang: string): 'joined-letters' | 'other-letters' | null {
  const { script } = new Intl.Locale(lang).maximize()
  if (script === 'Latn') return null
  return script === 'Arab' ? 'joined-letters' : 'other-letters'
}

/** Says in French which languages have no PDF, and what to do. */
export function refusalOf(langs: readonly string[]): string {
  return (
    `Pas de PDF pour ${langs.join(', ')} : le texte qu'on en tire n'est pas juste (lettres répétées ou déplacées), ou ` +
    'la police n’a pas ses lettres. Imprimez la feuille de la page : /<langue>/<fiche>/feuille/.'
  )
}
