import { didYouMean } from '../nearest.ts'
import type { Complaint, FileReport } from '../report.ts'
import type { Element, GivenAttribute, Program } from './elements.ts'
import { htmlFault } from './html-fault.ts'
import type { Component } from './vocabulary.ts'
import { exampleOf, idPattern, vocabulary } from './vocabulary.ts'

/** The rule of the tree: elements of the closed vocabulary and nothing else, each whole and in its place. */
export function isClosed(elements: readonly Element[], programs: readonly Program[], report: FileReport): boolean {
  for (const place of programs) report(place, program)
  const faults = elements.map((element) => ({ element, faults: faultsOf(element) }))
  for (const { element, faults: found } of faults) for (const fault of found) report(element, fault)
  return programs.length === 0 && faults.every((one) => one.faults.length === 0)
}

const program: Complaint = {
  rule: 'expression',
  message: "Ce passage est un programme : une page est du texte, elle n'exécute rien.",
  hint: 'Retirez-le.',
}

function faultsOf(element: Element): Complaint[] {
  const { name } = element
  if (name === null || /^[^\p{Lu}]|[.:-]/u.test(name)) return [htmlFault(`<${name ?? ''}`)]
  const component = vocabulary.get(name)
  if (component === undefined) return [unknown(name)]
  const misplaced = placeFault(name, component, element)
  return [
    ...(misplaced === null ? [] : [misplaced]),
    ...attributeFaults(name, component, element.attributes),
    ...contentFaults(name, element),
  ]
}

function unknown(name: string): Complaint {
  return {
    rule: 'component-unknown',
    message: `L'élément « ${name.slice(0, 80)} » n'existe pas : la page aurait un trou à cet endroit.`,
    hint: didYouMean(name, vocabulary.keys(), `Éléments permis : ${[...vocabulary.keys()].join(', ')}.`),
  }
}

function placeFault(name: string, { stands }: Component, { at, isOneLine }: Element): Complaint | null {
  if (!isOneLine) {
    return {
      rule: 'component-place',
      message: `L'élément « ${name} » est écrit sur plusieurs lignes : il ne serait pas compris.`,
      hint: `Écrivez-le sur une seule ligne : « ${exampleOf(name)} ».`,
    }
  }
  if (stands === 'title' ? at === 'title' : stands === 'text' || at === 'top') return null
  return {
    rule: 'component-place',
    message: `L'élément « ${name} » n'est pas à sa place : il ne serait pas montré.`,
    hint:
      stands === 'title'
        ? 'Écrivez-le au bout d’un titre de partie : « ## Titre <Partie id="…" /> ».'
        : 'Écrivez-le seul sur sa ligne, hors des listes, avec une ligne vide avant et après.',
  }
}

/** The first mistake of an element's attributes: the others often come from it. */
function attributeFaults(name: string, { attributes }: Component, given: readonly GivenAttribute[]): Complaint[] {
  const fault = (message: string, hint: string): Complaint[] => [{ rule: 'component-attribute', message, hint }]
  const seen = new Set<string>()
  for (const { name: typed = '', value, type } of given) {
    const shown = typed.slice(0, 60)
    if (type !== 'mdxJsxAttribute' || (value !== null && typeof value !== 'string')) return [program]
    if (!Object.hasOwn(attributes, typed))
      return fault(
        `« ${name} » n'a pas d'attribut « ${shown} ».`,
        didYouMean(typed, Object.keys(attributes), rightForm(name)),
      )
    if (seen.has(typed)) return fault(`« ${shown} » est donné deux fois à « ${name} ».`, 'Gardez-en un seul.')
    seen.add(typed)
    if (value !== null && idPattern.test(value)) continue
    return fault(
      `La valeur de « ${shown} » n'est pas un identifiant : « ${(value ?? '').slice(0, 60)} ».`,
      `${rightForm(name)} Un identifiant a des lettres sans accent, des chiffres, des points, des tirets.`,
    )
  }
  const lacking = Object.entries(attributes).find(([attribute, need]) => need === 'required' && !seen.has(attribute))
  return lacking === undefined
    ? []
    : fault(`« ${name} » demande « ${lacking[0]} » : on ne saurait pas quoi montrer.`, rightForm(name))
}

const rightForm = (name: string) => `Écrivez « ${exampleOf(name)} ».`

function contentFaults(name: string, { children }: Element): Complaint[] {
  if (children.length === 0) return []
  return [
    {
      rule: 'component-content',
      message: `L'élément « ${name} » ne contient rien : le texte écrit dedans ne serait pas montré.`,
      hint: `Écrivez « ${exampleOf(name)} », et le texte à côté.`,
    },
  ]
}
