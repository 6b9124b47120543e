import type { FactEntry } from '../../facts/fact.ts'
import { contentRule } from '../rule.ts'
import { factYaml } from '../sound-content.ts'

export const factPeriods = contentRule({
  id: 'fact-periods-overlap',
  title: 'Un fait n’a qu’une valeur par jour',
  why: 'Entre deux valeurs pour le même jour, personne ne saurait laquelle montrer.',
  remedy: 'Corrigez « valid_from » et « valid_to » pour que les périodes se suivent.',
  outcomes: { 'fact-periods-overlap': { severity: 'error' } },
  applies: 'library',
  good: [
    {
      files: {
        'facts/essai.yaml':
          factYaml({ id: 'essai', valid_to: '2025-12-31' }) + factYaml({ id: 'essai', valid_from: '2026-01-01' }),
      },
    },
  ],
  bad: [
    {
      files: {
        'facts/essai.yaml':
          factYaml({ id: 'essai', valid_to: '2026-01-01' }) + factYaml({ id: 'essai', valid_from: '2026-01-01' }),
      },
    },
    {
      files: {
        'facts/essai.yaml':
          factYaml({ id: 'essai', valid_from: '2026-01-01' }) + factYaml({ id: 'essai', valid_to: '2026-01-01' }),
      },
    },
    { files: { 'facts/essai.yaml': factYaml({ id: 'essai' }) + factYaml({ id: 'essai' }) } },
    {
      files: {
        'facts/essai.yaml': factYaml({ id: 'essai' }),
        'facts/suite.yaml': factYaml({ id: 'essai', valid_from: '2026-01-01' }),
      },
    },
  ],
  *find({ library }) {
    for (const [id, entries] of library.facts) {
      if (entries.length < 2) continue
      const ordered = entries.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))
      for (const [index, entry] of ordered.entries()) {
        const next = ordered[index + 1]
        if (next === undefined || endOf(entry) < startOf(next)) continue
        const later = next.line > entry.line || next.file !== entry.file ? next : entry
        yield {
          file: later.file,
          line: later.line,
          column: 1,
          message: `Deux valeurs du fait « ${id} » valent en même temps, à partir du ${next.validFrom ?? 'début'} : on ne saurait pas laquelle montrer.`,
          hint: `Terminez l'ancienne la veille (valid_to), ou donnez un autre identifiant à l'une des deux.`,
        }
      }
    }
  },
})

const startOf = ({ validFrom }: FactEntry) => validFrom ?? '0000-01-01'
const endOf = ({ validTo }: FactEntry) => validTo ?? '9999-12-31'
