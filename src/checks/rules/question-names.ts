import { isEasy, readingKey, readingOf } from '../../facts/level.ts'
import { didYouMean } from '../../library/nearest.ts'
import type { Place } from '../../library/place.ts'
import type { Question } from '../../library/questions.ts'
import type { Lack } from '../../problem.ts'
import type { Context } from '../context.ts'
import { questionsYaml } from '../questions/example.ts'
import { isArticle, isGround, nearestGround } from '../questions/grounds.ts'
import type { NameFault } from '../questions/named-in-element.ts'
import { nameFault } from '../questions/named-in-element.ts'
import type { Finding } from '../rule.ts'
import { contentRule } from '../rule.ts'

const files = (more: Readonly<Record<string, string>>) => ({ files: { 'questions/ame.yaml': questionsYaml(more) } })

export const questionNames = contentRule({
  id: 'question-names',
  title: 'Une question nomme ce qui existe',
  why: 'Une question qui cherche un mot, un fait ou une section qui n’existe pas ne vérifie rien.',
  remedy: 'Corrigez le nom.',
  outcomes: {
    'question-section-unknown': { severity: 'error' },
    'question-rests-on-unknown': { severity: 'error' },
    'question-reading-unknown': { severity: 'error' },
    'fact-unknown': { severity: 'error' },
    'contact-unknown': { severity: 'error' },
    'letter-unknown': { severity: 'error' },
    'term-unknown': { severity: 'error' },
    'link-fiche-unknown': { severity: 'error' },
    'link-broken': { severity: 'error' },
  },
  applies: 'library',
  good: [files({}), files({ rests_on: '[casf.L251-1, ame.duration]' })],
  bad: [
    files({ section: 'quio' }),
    files({ rests_on: '[ame.durée]' }),
    ...[
      '{{ame.durations}}',
      '{{contact:sante-info-droit}}',
      '{{letter:plainte}}',
      '{{term:aldd}}',
      'fiche:amee',
      'fiche:css#quio',
    ].map((way) => files({ elements: `{any: ["${way}"]}` })),
    files({ elements: '{fr: [texte], xx: [text]}' }),
  ],
  *find(context) {
    for (const questions of context.library.questions.values()) {
      for (const question of questions) yield* namesIn(question, context)
    }
  },
})

type Outcome = `question-${'section' | 'rests-on' | 'reading'}-unknown` | NameFault

/** A language is known by its first part: `en` of `en-easy`. */
function lackOf(reading: string, { languages }: Context['library']): Lack {
  const { lang, level } = readingOf(reading)
  return isEasy(level) && languages.some(({ code }) => code === lang)
    ? { kind: 'level', id: level }
    : { kind: 'language', id: lang }
}

function* namesIn(question: Question, context: Context): Iterable<Finding<Outcome>> {
  const { library, references } = context
  const levels = [...library.levels.values()]
  const at = (path: string): Place & { readonly file: string } => ({
    file: question.file,
    ...(question.places.get(path) ?? { line: question.line, column: 1 }),
  })
  const sections = references.get(question.fiche)?.sections.map(({ id }) => id)
  if (sections !== undefined && !sections.includes(question.section)) {
    yield {
      ...at('section'),
      rule: 'question-section-unknown',
      lacks: { kind: 'section', id: `${question.fiche}#${question.section}` },
      message: `La section « ${question.section.slice(0, 80)} » n'existe pas dans « ${question.fiche} » : aucune partie n'aurait à répondre à « ${question.id} ».`,
      hint: didYouMean(question.section, sections, `Sections : ${sections.join(', ')}.`),
    }
  }
  for (const [index, id] of question.restsOn.entries()) {
    if (isGround(id, library)) continue
    const near = nearestGround(id, library)
    yield {
      ...at(`rests_on.${index}`),
      rule: 'question-rests-on-unknown',
      lacks: { kind: isArticle(id) ? 'law' : 'fact', id },
      message: `« ${id.slice(0, 80)} » n'est ni un fait, ni un article de loi connu : la réponse à « ${question.id} » n'aurait pas de preuve.`,
      hint: `${near === null ? '' : `Vouliez-vous dire « ${near} » ? `}Écrivez l'identifiant d'un fait, ou un article : code.numéro, par exemple « casf.L251-1 ».`,
    }
  }
  const readings = library.languages.flatMap(({ code }) => [
    code,
    ...levels.filter(({ languages }) => languages.includes(code)).map(({ id }) => readingKey(code, id)),
  ])
  const unknown = (path: string, reading: string): Finding<Outcome> => ({
    ...at(path),
    rule: 'question-reading-unknown',
    lacks: lackOf(reading, library),
    message: `« ${reading.slice(0, 40)} » n'est pas une langue du site${library.languages.some(({ code }) => reading.startsWith(`${code}-`)) ? ', ni un de ses niveaux de lecture' : ''} : personne ne le lirait, rien n'y serait cherché.`,
    hint: didYouMean(reading, readings, `Écrivez ${readings.join(', ')}, ou « any » pour toutes.`),
  })
  for (const reading of Object.keys(question.question)) {
    if (readings.length > 0 && !readings.includes(reading)) yield unknown('question', reading)
  }
  for (const [reading, elements] of question.elements) {
    if (reading !== 'any' && readings.length > 0 && !readings.includes(reading))
      yield unknown(`elements.${reading}`, reading)
    for (const [index, ways] of elements.entries()) {
      for (const way of ways) {
        const fault = nameFault(way, context)
        if (fault !== null) yield { ...at(`elements.${reading}.${index}`), ...fault }
      }
    }
  }
  for (const [index, { lang, level }] of question.readings.entries()) {
    const reading = readingKey(lang, level)
    if (!readings.includes(reading)) yield unknown(`readings.${index}`, reading)
  }
}
