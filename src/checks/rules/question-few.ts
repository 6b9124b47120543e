import { questionsYaml } from '../questions/example.ts'
import { contentRule } from '../rule.ts'
import { fiche } from '../sound-content.ts'

/** What a person may lose by not knowing is rarely told in fewer. */
const FEWEST = 12

const core = fiche({ lang: 'fr', head: { core: 'true' } })
const files = (count: number) => ({
  files: { 'fiches/ame/fr.md': core, 'questions/ame.yaml': questionsYaml({}, count) },
})

export const questionFew = contentRule({
  id: 'question-few',
  title: 'Une fiche essentielle a assez de questions',
  why: 'Sans questions, on ne sait pas si la fiche répond à ce que les gens demandent.',
  remedy:
    'Écrivez ce que perdrait une personne qui ne sait pas : qui, avec quel papier, avant quand, et si on refuse ?',
  outcomes: { 'question-few': { severity: 'warning' } },
  applies: 'library',
  good: [{}, files(FEWEST)],
  bad: [files(FEWEST - 1), { files: { 'fiches/ame/fr.md': core } }],
  *find({ library, fileAt }) {
    for (const { id, core: isCore, versions } of library.fiches.values()) {
      const count = library.questions.get(id)?.length ?? 0
      if (!isCore || versions.get('fr/standard')?.status !== 'published' || count >= FEWEST) continue
      const counted = count === 0 ? "n'a aucune question" : `a ${count} question${count > 1 ? 's' : ''}`
      yield {
        file: fileAt(`questions/${id}.yaml`),
        line: 1,
        column: 1,
        message: `La fiche « ${id} » ${counted} de lecteurs, pour ${FEWEST} au moins : on ne sait pas si elle répond à ce que les gens demandent.`,
        hint: 'Écrivez ce que perdrait une personne qui ne sait pas : qui, avec quel papier, avant quand, et si on refuse ? Voir content/README.md.',
      }
    }
  },
})
