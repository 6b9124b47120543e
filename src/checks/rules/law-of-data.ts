import { didYouMean } from '../../library/nearest.ts'
import { findMentions } from '../../markdown/mentions.ts'
import { alsoIn } from '../rule.ts'
import { lawRests } from './law-rests.ts'
import { factYaml, lawFiles, letterYaml } from '../sound-content.ts'

/** Articles that facts and letters name, which pages would leave out or show as braces. */
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
  ],
  bad: [
    { files: { ...lawFiles, 'facts/essai.yaml': factYaml({ law: '[csp.L1110-33]' }) } },
    { files: { ...lawFiles, 'letters/reclamation.yaml': letterYaml('{{law:csp.L1110-33}} [[nom]].') } },
  ],
  *find({ library: { law, facts, letters } }) {
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
    for (const { file, body } of letters.values()) {
      for (const { kind, id } of findMentions(body))
        if (kind === 'law' && !law.has(id)) yield { file, line: 1, column: 1, ...unknown(id) }
    }
  },
})
