import { isEasy } from '../../facts/level.ts'
import { diagramsIn } from '../../library/diagrams.ts'
import type { DiagramNode } from '../../markdown/diagram/diagram-node.ts'
import { factIdsIn } from '../../markdown/diagram/diagram-node.ts'
import type { Context } from '../context.ts'
import { isReference } from '../context.ts'
import { startOf } from '../place.ts'
import { contentRule } from '../rule.ts'
import { fiche } from '../sound-content.ts'
import { diagramText } from '../sound-diagram.ts'

const own = diagramText({})
const translated = (quoi: string) => ({ text: own, files: { 'fiches/ame/en.md': fiche({ lang: 'en', quoi }) } })

export const diagramDiffers = contentRule({
  id: 'diagram-differs',
  title: 'Un schéma est le même dans toutes les langues',
  why: 'Un code, une feuille ou un conseiller montreraient à deux lecteurs deux images différentes.',
  remedy:
    'Reprenez le schéma de fr.md : même identifiant, même sorte, mêmes images, mêmes faits ; seuls les mots changent.',
  outcomes: { 'diagram-differs': { severity: 'error' }, 'diagram-missing': { severity: 'warning' } },
  applies: 'text',
  pages: 'own',
  good: [translated(own.replace('Gratuit', 'Free').replace('Le titre', 'The title'))],
  bad: [
    translated('Here is what you get.'),
    translated(own.replace('plafonds', 'barres').replaceAll('argent | ', '')),
    translated(own.replace('argent | Payant', 'information | Payant')),
    translated(own.replace('ame.duration', 'essai')),
    translated(own.replace('#essai', '#autre')),
  ],
  *find(version, { references, factStates }) {
    const reference = references.get(version.fiche)
    if (reference === undefined || isReference(version)) return
    const wanted = new Map(diagramsIn(reference).map(({ diagram, section }) => [diagram.id, { diagram, section }]))
    const here = diagramsIn(version)
    for (const { diagram, section } of here) {
      const same = wanted.get(diagram.id)
      if (same !== undefined && same.section.id === section.id && shapeOf(diagram) === shapeOf(same.diagram)) continue
      // What is wrong in the French is told there, once.
      if (same !== undefined && !isSound(same.diagram, factStates)) continue
      yield {
        file: section.file,
        ...startOf(diagram),
        message:
          same === undefined
            ? `Le schéma « ${diagram.id} » n'est pas dans fr.md : les autres lecteurs ne l'auraient pas.`
            : `Le schéma « ${diagram.id} » n'a pas les mêmes faits, images ou lignes que dans fr.md.`,
        hint: 'Reprenez le bloc de fr.md, dans la même section, et n’y traduisez que les mots.',
      }
    }
    if (isEasy(version.level)) return
    for (const { diagram, section } of wanted.values()) {
      const held = version.sections.find(({ id }) => id === section.id)
      if (held === undefined || here.some((one) => one.diagram.id === diagram.id)) continue
      yield {
        file: held.file,
        line: held.line,
        column: 1,
        rule: 'diagram-missing',
        message: `Le schéma « ${diagram.id} » de fr.md manque ici : ces lecteurs en verraient moins que les autres.`,
        hint: 'Reprenez le bloc de fr.md dans cette section, et traduisez ses mots.',
      }
    }
  },
})

/** Whether it is of a known kind, and names only facts that exist. */
function isSound({ kind, children }: DiagramNode, facts: Context['factStates']): boolean {
  const named = children.flatMap((row) => row.children.flatMap(factIdsIn))
  return kind !== null && named.every((id) => facts.has(id))
}

/** All but the words. */
function shapeOf({ kind, children }: DiagramNode): string {
  return JSON.stringify([
    kind,
    children.map(({ picture, children: cells }) => [picture, cells.map((cell) => [cell.role, factIdsIn(cell)])]),
  ])
}
