import { isEasy } from '../../facts/level.ts'
import type { Question } from '../../library/questions.ts'
import { textName } from '../../library/text-name.ts'
import { questionsYaml } from '../questions/example.ts'
import { contentRule } from '../rule.ts'

const files = (more: Readonly<Record<string, string>>) => ({ files: { 'questions/ame.yaml': questionsYaml(more) } })

/** One finding per file and language: they come together, with the translation. */
export const questionWords = contentRule({
  id: 'question-words-missing',
  title: 'Une question a ses mots dans chaque langue',
  why: 'Sans ces mots, la traduction n’est vérifiée que sur ses faits et ses liens.',
  remedy: 'Ajoutez les mots de cette langue dans « elements ».',
  outcomes: { 'question-words-missing': { severity: 'info' } },
  applies: 'library',
  good: [files({}), files({ elements: '{fr: [voici], en: [voici]}', falc_omitted: 'Rare.' })],
  bad: [files({ elements: '{fr: [voici], fr-falc: [voici]}' }), files({ elements: '{fr: [voici], en: [voici]}' })],
  *find({ library }) {
    for (const [fiche, questions] of library.questions) {
      const texts = [...(library.fiches.get(fiche)?.versions.values() ?? [])]
      for (const version of texts) {
        const reading = textName(version)
        const without = questions.filter((question) => !question.elements.has(reading) && !isLeftOut(question, version))
        const [first] = without
        if (first === undefined || reading === 'fr') continue
        yield {
          file: first.file,
          line: first.line,
          column: 1,
          message: `Ces questions n'ont pas de mots à chercher en « ${reading} » : ${without.map(({ id }) => id).join(', ')}. Le texte n'y est vérifié que sur ses faits, contacts et liens.`,
          hint: `Ajoutez « ${reading}: […] » à leurs « elements »${isEasy(version.level) ? ', ou « falc_omitted » avec la raison' : ''}.`,
        }
      }
    }
  },
})

function isLeftOut(
  { falcOmitted, section }: Question,
  { level, omitted }: { readonly level: string; readonly omitted: readonly { readonly id: string }[] },
): boolean {
  return isEasy(level) && (falcOmitted !== null || omitted.some(({ id }) => id === section))
}
