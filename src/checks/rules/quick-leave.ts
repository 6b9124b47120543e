import { isReference, placeOfKey } from '../context.ts'
import { contentRule } from '../rule.ts'
import { siteYaml } from '../sound-content.ts'

const asks = { head: { quick_leave: 'true' } }
const neutral = 'quick_leave: {url: "https://exemple.fr/", name: la page de la météo}\n'

/** A page that must be left at once has somewhere to lead. */
export const quickLeave = contentRule({
  id: 'quick-leave',
  title: 'Une page à quitter vite mène à une page neutre',
  why: 'Un lecteur en danger n’aurait pas le bouton promis : rien ne le dirait.',
  remedy: 'Donnez dans site.yaml l’adresse d’une page neutre : « quick_leave: {url: https://…, name: …} ».',
  outcomes: { 'quick-leave': { severity: 'error' } },
  applies: 'library',
  good: [{}, { ...asks, files: { 'site.yaml': `${siteYaml}${neutral}` } }],
  bad: [asks],
  *find({ library: { fiches, site } }) {
    if (site.quickLeave !== null) return
    for (const { id, quickLeave: asked, versions } of fiches.values()) {
      const reference = [...versions.values()].find(isReference)
      if (!asked || reference === undefined) continue
      yield {
        file: reference.file,
        lacks: { kind: 'site', id },
        ...placeOfKey(reference, 'quick_leave'),
        message: `La fiche « ${id} » doit pouvoir être quittée vite, mais site.yaml ne dit pas pour quelle page.`,
        hint: 'Ajoutez « quick_leave » dans site.yaml : une page connue de tous, qui ne dit rien de la personne.',
      }
    }
  },
})
