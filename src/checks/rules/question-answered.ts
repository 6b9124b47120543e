import { isEasy } from '../../facts/level.ts'
import type { Element } from '../../library/questions.ts'
import { textName } from '../../library/text-name.ts'
import { answersOf } from '../../questions/answer.ts'
import { questionsYaml } from '../questions/example.ts'
import { nameFault } from '../questions/named-in-element.ts'
import { contentRule } from '../rule.ts'

const files = (more: Readonly<Record<string, string>>) => ({ files: { 'questions/ame.yaml': questionsYaml(more) } })

export const questionAnswered = contentRule({
  id: 'question-unanswered',
  title: 'Une fiche répond aux questions des lecteurs',
  why: 'La personne qui pose cette question ne trouverait pas ce qu’elle risque de perdre.',
  remedy: 'Dites-le dans la section ; si elle le dit avec d’autres mots, corrigez l’élément de la question.',
  outcomes: { 'question-unanswered': { severity: 'warning', strict: 'error' } },
  applies: 'library',
  good: [{}, files({}), files({ elements: '{fr: [voici], fr-falc: [absent]}', falc_omitted: 'Rare.' })],
  bad: [
    files({ elements: '{fr: [absent]}' }),
    files({ elements: '{fr: [voici], en: [absent]}' }),
    files({ elements: '{any: ["{{ame.duration}}"]}' }),
  ],
  *find(context) {
    const answers = answersOf(context.library)
    for (const question of [...context.library.questions.values()].flat()) {
      for (const answer of answers(question)) {
        if (answer.state !== 'lacks') continue
        const { section, version } = answer
        for (const { ways, path } of answer.lacks) {
          // What does not exist is reported as such.
          if (ways.some((way) => nameFault(way, context) !== null)) continue
          yield {
            file: question.file,
            ...(question.places.get(path) ?? { line: question.line, column: 1 }),
            lacks: { kind: 'answer', id: `${section.file}#${section.id}` },
            message: `La section « ${section.id} » (${section.file}:${section.line}, ${textName(version)}) ne dit pas ${said(ways)} : elle ne répond pas à la question « ${question.id} ».`,
            hint: `Dites-le dans la section « ${section.id} » ; si elle répond avec d'autres mots, corrigez l'élément${isEasy(version.level) ? ' ; si cette version ne doit pas répondre, dites pourquoi dans « falc_omitted »' : ''}.`,
          }
        }
      }
    }
  },
})

function said(ways: Element): string {
  return ways.map(({ typed }) => `« ${typed.slice(0, 80)} »`).join(' ou ')
}
