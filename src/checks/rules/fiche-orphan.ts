import { isReference } from '../context.ts'
import { contentRule } from '../rule.ts'
import { fiche } from '../sound-content.ts'

export const ficheOrphan = contentRule({
  id: 'fiche-orphan',
  title: 'Une fiche est atteinte depuis une autre',
  why: 'Une fiche vers laquelle rien ne mène n’est trouvée que par hasard.',
  remedy: 'Ajoutez un lien vers elle, « [texte](fiche:nom) », dans une fiche voisine.',
  outcomes: { 'fiche-orphan': { severity: 'warning' } },
  applies: 'library',
  good: [{}, { files: { 'fiches/seule/fr.md': fiche({ lang: 'fr', head: { status: 'draft' } }) } }],
  bad: [
    {
      files: {
        'fiches/seule/fr.md': fiche({ lang: 'fr' }),
        'fiches/seule/fr.falc.md': fiche({ lang: 'fr', falc: true }),
      },
    },
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
    const published = [...library.fiches.values()].flatMap(({ id, versions }) => {
      const reference = [...versions.values()].find(isReference)
      return reference?.status === 'published' ? [{ id, reference }] : []
    })
    // The first fiche of a site has no other to lead to it.
    if (published.length === 1) return
    for (const { id, reference } of published) {
      if (linked.has(id)) continue
      yield {
        file: reference.file,
        line: 1,
        column: 1,
        message: `Aucune autre fiche ne mène à « ${id} » : on ne la trouve que par la recherche et son thème.`,
        hint: `Ajoutez un lien « (fiche:${id}) » dans une fiche dont le lecteur en aurait besoin.`,
      }
    }
  },
})
