import { factsOfCheckUp } from '../../library/check-up-mentions.ts'
import { contentRule } from '../rule.ts'
import { factYaml } from '../sound-content.ts'

/** One finding per file of facts: a library of facts is often ahead of its fiches. */
export const factUnused = contentRule({
  id: 'fact-unused',
  title: 'Un fait sert à quelque chose',
  why: 'Un fait que rien n’emploie est revu pour rien.',
  remedy: 'Employez-le dans un texte, ou retirez-le.',
  outcomes: { 'fact-unused': { severity: 'info' } },
  applies: 'library',
  good: [{}],
  bad: [{ files: { 'facts/essai.yaml': factYaml({ id: 'essai' }) } }],
  *find({ library, texts }) {
    // Nobody can tell what a check-up that can't be read employs.
    if (library.unread.some(({ kind }) => kind === 'check-up' || kind === 'check-up-rules')) return
    const used = new Set([
      ...[...texts, ...library.pages.values()].flatMap(({ sections }) => sections.flatMap(({ uses }) => uses.facts)),
      ...[...library.checkUps.values()].flatMap(factsOfCheckUp),
    ])
    const unused = [...library.facts].flatMap(([id, [entry]]) =>
      used.has(id) || entry === undefined ? [] : [{ id, entry }],
    )
    for (const [file, facts] of Map.groupBy(unused, ({ entry }) => entry.file)) {
      const ids = facts.map(({ id }) => id)
      yield {
        file,
        line: facts[0]?.entry.line ?? 1,
        column: 1,
        message: `Aucune fiche n'emploie ${ids.length === 1 ? 'ce fait' : `ces ${ids.length} faits`}, à tenir à jour pourtant : ${ids.slice(0, 10).join(', ')}${ids.length > 10 ? '…' : ''}.`,
        hint: `Écrivez « {{${ids[0] ?? ''}}} » là où il sert, ou retirez ce qui ne servira pas.`,
      }
    }
  },
})
