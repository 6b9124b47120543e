import type { Place } from './place.ts'
import type { Question } from './questions.ts'
import { elementWay } from './questions.ts'
import type { Placed } from './read-data.ts'
import type { FileReport } from './report.ts'
import { questionSchema } from './schemas/question.ts'
import { validateList } from './validate.ts'
import type { YamlText } from './yaml-text.ts'

/** Reads a file of `questions/`; a question whose id stands above is reported and left out. */
export function readQuestions(fiche: string, yaml: YamlText, file: string, report: FileReport): Placed<Question>[] {
  const ids = new Set<string>()
  return validateList(questionSchema, yaml, report).flatMap(({ entry, index }) => {
    const place = yaml.placeOf([index])
    const { id, question, section, rests_on: restsOn, falc_omitted: omitted, readings } = entry
    if (ids.has(id)) {
      report(place, {
        rule: 'id-duplicate',
        message: `La question « ${id} » existe déjà plus haut : on ne saurait pas de laquelle on parle.`,
        hint: 'Réunissez les deux questions, ou donnez un autre identifiant à celle-ci.',
      })
      return []
    }
    ids.add(id)
    const { falc_omitted: omittedInside, ...elements } = entry.elements
    const value: Question = {
      id,
      fiche,
      section,
      restsOn,
      readings,
      file,
      line: place.line,
      question: typeof question === 'string' ? { fr: question } : question,
      elements: new Map(
        Object.entries(elements).map(([reading, list]) => [reading, list.map((ways) => [ways].flat().map(elementWay))]),
      ),
      falcOmitted: omitted ?? omittedInside ?? null,
      places: placesIn(entry, (path) => yaml.placeOf([index, ...path])),
    }
    return [{ value, file, place }]
  })
}

/** Places of a question's parts, and of the entries of its lists. */
function placesIn(entry: object, placeOf: (path: readonly PropertyKey[]) => Place): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const visit = (value: unknown, path: readonly PropertyKey[]) => {
    if (path.length > 0) places.set(path.join('.'), placeOf(path))
    if (typeof value !== 'object' || value === null || path.length > 2) return
    const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
    for (const step of steps) visit(Reflect.get(value, step), [...path, step])
  }
  visit(entry, [])
  return places
}
