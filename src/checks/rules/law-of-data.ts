import { didYouMean } from '../../library/nearest.ts'
import { checkUpFiles } from '../../library/rules/support/sound-check-up.ts'
import { findMentions } from '../../markdown/mentions.ts'
import { letterLines } from '../data-lines.ts'
import { alsoIn } from '../rule.ts'
import { factYaml, lawFiles, lawYaml, letterYaml } from '../sound-content.ts'
import { lawRests } from './law-rests.ts'

const lawOfCases = {
  'law/codes.yaml': '- {id: css, name: Code de la sécurité sociale, legifrance: null}\n',
  'law/css.yaml': lawYaml({ num: 'L160-1' }) + lawYaml({ num: 'L861-1' }),
}

/** Articles that facts, letters and cases worked by hand name. */
export const lawOfData = alsoIn(lawRests, {
  applies: 'library',
  good: [
    {
      files: {
        ...lawFiles,
        'facts/essai.yaml': factYaml({ law: '[csp.L1110-3]' }),
        'letters/reclamation.yaml': letterYaml('{{law:csp.L1110-3}} [[nom]].'),
      },
    },
    { files: checkUpFiles() },
  ],
  bad: [
    { files: { ...lawFiles, 'facts/essai.yaml': factYaml({ law: '[csp.L1110-33]' }) } },
    { files: { ...lawFiles, 'letters/reclamation.yaml': letterYaml('{{law:csp.L1110-33}} [[nom]].') } },
    { files: { ...checkUpFiles({ cases: ['law: [css.L160-1]', 'law: [css.L160-11]'] }), ...lawOfCases } },
  ],
  *find({ library }) {
    const { law, facts, caseBooks } = library
    const unknown = (id: string) => ({
      lacks: { kind: 'law' as const, id },
      message: `L'article « ${id.slice(0, 60)} » n'existe pas dans law/ : le lecteur ne saurait pas quelle loi le dit.`,
      hint: didYouMean(
        id,
        law.keys(),
        `Corrigez-le, ou commencez son entrée : npm run new -- law ${id.slice(0, 60)} --source DOSSIER.`,
      ),
    })
    for (const { file, line, law: ids } of [...facts.values()].flat()) {
      for (const id of ids) if (!law.has(id)) yield { file, line, column: 1, ...unknown(id) }
    }
    for (const { file, line, column, text } of letterLines(library)) {
      for (const { kind, id } of findMentions(text))
        if (kind === 'law' && !law.has(id)) yield { file, line, column, ...unknown(id) }
    }
    // A folder that describes no article may name any in its cases.
    for (const { file, cases } of law.size === 0 ? [] : caseBooks.values()) {
      for (const { line, law: ids } of cases)
        for (const id of ids) if (!law.has(id)) yield { file, line, column: 1, ...unknown(id) }
    }
  },
})
