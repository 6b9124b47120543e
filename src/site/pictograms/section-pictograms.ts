/** Pictures of the sections that every fiche has, where its text names none: the same at both reading levels. */
export const sectionPictograms: Readonly<Record<string, string>> = {
  essentiel: 'information',
  qui: 'personne',
  quoi: 'carte',
  comment: 'etapes',
  papiers: 'papiers',
  delais: 'delai',
  cout: 'argent',
  refus: 'non',
  aide: 'aide',
  textes: 'loi',
}
