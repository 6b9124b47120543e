import { codeOfRank } from '../../src/codes/code.ts'
import { shippedLanguages } from '../../src/library/shipped-languages.ts'
import type { FoundFiche } from '../../src/search/answer.ts'
import { fichesOf } from '../../src/search/answer.ts'
import { everydayWordsOf } from '../../src/search/everyday-words-of.ts'
import { readEveryday } from '../../src/search/languages/everyday.ts'
import type { NamedContact, NamedFiche, NamedHelp, NamesIndex } from '../../src/search/names-index.ts'
import { namesFormat } from '../../src/search/names-index.ts'
import type { Ask } from '../../src/search/search.ts'
import { makeSearch } from '../../src/search/search.ts'

/** A fiche of an index, with what a test needs of it. */
export function named(id: string, title: string, more: Partial<NamedFiche> = {}): NamedFiche {
  const empty = { languages: [], keywords: [], names: [], code: null, sections: [] }
  return { id, lang: 'fr', title, summary: '', theme: 'patient', levels: { standard: title }, ...empty, ...more }
}

/** A body to call, with what a test needs of it. */
export function contact(id: string, title: string, more: Partial<NamedContact> = {}): NamedContact {
  const unknown = { phone: null, sms: null, url: null, hours: null, cost: null, forWhom: null }
  return { kind: 'contact', id, lang: 'fr', title, names: [], ...unknown, unverified: false, ...more }
}

/** A French index without texts. */
export function indexOf(fiches: readonly NamedFiche[], helps: readonly NamedHelp[] = []): NamesIndex {
  const languages = [{ code: 'fr', name: 'Français', dir: 'ltr' }] as const
  return {
    format: namesFormat,
    lang: 'fr',
    indexed: false,
    languages,
    everyday: everydayWordsOf(shippedLanguages(), 'fr'),
    fiches,
    helps,
  }
}

/** Asks an index that has names only. */
export async function askNames(index: NamesIndex, question: string, ask: Ask = { level: 'standard' }) {
  return makeSearch(index, { words: async () => '', texts: null }).whole(question, ask)
}

/** Fiches that answer, best first. */
export async function fichesFor(index: NamesIndex, question: string, ask?: Ask): Promise<FoundFiche[]> {
  return fichesOf(await askNames(index, question, ask))
}

export const small = indexOf([
  named('ame', "L'Aide médicale de l'État (AME)", {
    names: ['sans papiers', 'carte AME'],
    code: codeOfRank(0),
    levels: { standard: "L'Aide médicale de l'État (AME)", falc: "L'aide médicale" },
    sections: [
      { id: 'carte', title: 'La carte et le renouvellement', code: codeOfRank(1) },
      { id: 'cout', title: 'Combien cela coûte', code: null },
    ],
  }),
  named('css', 'La Complémentaire santé solidaire (CSS)', {
    names: ['CMU', 'mutuelle gratuite'],
    keywords: ['complémentaire'],
  }),
  named('teleconsultation', 'La téléconsultation', { names: ['toubib vidéo', 'médecin en vidéo'], theme: 'trouver' }),
  named('deuxieme-avis', 'Demander un deuxième avis', { names: ['autre médecin', 'deuxiemme avi'] }),
  named('soins-sans-consentement', 'Être soigné en psychiatrie', { keywords: ['psychiatrie'] }),
])

/** Everyday French. */
export const everyday = readEveryday(everydayWordsOf(shippedLanguages(), 'fr'))

/** Words of its texts. */
export const smallWords = 'ordonnance hospitalisation rembourser'
