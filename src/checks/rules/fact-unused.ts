import { factOfRule } from '../../check-ups/bind-facts.ts'
import type { CheckUp } from '../../check-ups/check-up.ts'
import { textsOf } from '../../library/check-up-texts.ts'
import { findMentions } from '../../markdown/mentions.ts'
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
    // Nobody can tell what a check-up that can't be read employs.
    if (library.unread.some(({ kind }) => kind === 'check-up' || kind === 'check-up-rules')) return
    const used = new Set([...[...texts, ...library.pages.values()].flatMap(({ sections }) => sections.flatMap(({ uses }) => uses.facts)), ...[...library.checkUps.values()].flatMap(factsOf)])
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

function factsOf(checkUp: CheckUp): string[] {
  const texts = textsOf(checkUp).flatMap(({ text }) => (typeof text === 'string' ? [text] : Object.values(text)))
  const said = texts.flatMap((text) => findMentions(text).filter(({ kind }) => kind === 'fact').map(({ id }) => id))
  return [...said, ...Object.values(checkUp.rules).flatMap((body) => factOfRule(body) ?? [])]
}
