import { factsOfCheckUp } from '../../library/check-up-mentions.ts'
import type { LibraryRule } from '../rule.ts'
import { factYaml } from '../sound-content.ts'

/** One finding per file of facts: a library of facts is often ahead of its fiches. */
export const factUnused: LibraryRule = {
  id: 'fact-unused',
  severity: 'info',
  on: 'library',
  good: [{}],
  bad: [{ files: { 'facts/essai.yaml': factYaml({ id: 'essai' }) } }],
  *find({ library, texts }) {
    const used = new Set([...texts.flatMap(({ sections }) => sections.flatMap(({ uses }) => uses.facts)), ...[...library.checkUps.values()].flatMap(factsOfCheckUp)])
    const unused = [...library.facts].flatMap(([id, [entry]]) => (used.has(id) || entry === undefined ? [] : [{ id, entry }]))
    for (const [file, facts] of Map.groupBy(unused, ({ entry }) => entry.file)) {
      const ids = facts.map(({ id }) => id)
      yield {
        file, line: facts[0]?.entry.line ?? 1, column: 1,
        message: `Aucune fiche n'emploie ${ids.length === 1 ? 'ce fait' : `ces ${ids.length} faits`}, à tenir à jour pourtant : ${ids.slice(0, 10).join(', ')}${ids.length > 10 ? '…' : ''}.`,
        hint: `Écrivez « {{${ids[0] ?? ''}}} » là où il sert, ou retirez ce qui ne servira pas.`,
      }
    }
  },
}
