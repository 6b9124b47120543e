import { codeOfRank } from '../../src/codes/code.ts'
import type { NamedFiche, NamesIndex } from '../../src/search/names-index.ts'

/** A fiche of an index, with what a test needs of it. */
export function named(id: string, title: string, more: Partial<NamedFiche> = {}): NamedFiche {
  return { id, lang: 'fr', title, summary: '', levels: { standard: title }, languages: [], keywords: [], names: [], code: null, sections: [], ...more }
}

/** A French index without texts. */
export function indexOf(fiches: readonly NamedFiche[], words = ''): NamesIndex {
  return { lang: 'fr', indexed: false, languages: [{ code: 'fr', name: 'Français', dir: 'ltr' }], fiches, words }
}

export const small = indexOf([
  named('ame', "L'Aide médicale de l'État (AME)", {
    names: ['sans papiers', 'carte AME'],
    code: codeOfRank(0),
    levels: { standard: "L'Aide médicale de l'État (AME)", falc: "L'aide médicale" },
    sections: [{ id: 'carte', title: 'La carte et le renouvellement', code: codeOfRank(1) }, { id: 'cout', title: 'Combien cela coûte', code: null }],
  }),
  named('css', 'La Complémentaire santé solidaire (CSS)', { names: ['CMU', 'mutuelle gratuite'], keywords: ['complémentaire'] }),
  named('teleconsultation', 'La téléconsultation', { names: ['toubib vidéo', 'médecin en vidéo'] }),
  named('deuxieme-avis', 'Demander un deuxième avis', { names: ['autre médecin'] }),
  named('soins-sans-consentement', 'Être soigné en psychiatrie', { keywords: ['psychiatrie'] }),
], 'ordonnance hospitalisation rembourser')
