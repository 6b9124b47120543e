import { fiche } from '../sound-content.ts'
import { isReference } from '../context.ts'
import type { LibraryRule } from '../rule.ts'

export const ficheOrphan: LibraryRule = {
  id: 'fiche-orphan',
  severity: 'warning',
  on: 'library',
  good: [{}, { files: { 'fiches/seule/fr.md': fiche({ lang: 'fr', head: { status: 'draft' } }) } }],
  bad: [
    { files: { 'fiches/seule/fr.md': fiche({ lang: 'fr' }), 'fiches/seule/fr.falc.md': fiche({ lang: 'fr', falc: true }) } },
    { files: { 'fiches/seule/fr.md': fiche({ lang: 'fr', links: '[Elle-même](fiche:seule#quoi)' }) } },
  ],
  *find({ library, texts }) {
    const linked = new Set<string>()
    for (const { fiche: from, sections } of texts) {
      for (const { references } of sections) {
        for (const { kind, target } of references) {
          if (kind === 'fiche' && target !== from) linked.add(target)
        }
      }
    }
    for (const { id, versions } of library.fiches.values()) {
      const reference = [...versions.values()].find(isReference)
      if (linked.has(id) || reference?.status !== 'published') continue
      yield {
        file: reference.file, line: 1, column: 1,
        message: `Aucune autre fiche ne mène à « ${id} » : on ne la trouve que par la recherche et son thème.`,
        hint: `Ajoutez un lien « (fiche:${id}) » dans une fiche dont le lecteur en aurait besoin.`,
      }
    }
  },
}
