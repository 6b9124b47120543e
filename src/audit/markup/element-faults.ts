import type { Element } from 'hast'
import type { Fault, Seen } from '../finding.ts'
import { attribute, elementsOf, pageTree, textOf } from '../pages/page-tree.ts'
import type { SitePage } from '../pages/site-page.ts'
import type { ElementRule } from './element-rule.ts'
import { has } from './element-rule.ts'
import { fieldRules } from './field-rules.ts'
import { writingRules } from './writing-rules.ts'

/** Whether an element waits to be filled, and is told or hidden until then. */
function isWaiting(element: Element): boolean {
  const role = attribute(element, 'role')
  return (
    element.tagName === 'template' ||
    role === 'status' ||
    role === 'alert' ||
    has(element, 'hidden') ||
    has(element, 'ariaLive')
  )
}

const rules: readonly ElementRule[] = [
  {
    rule: 'picture-size',
    wcag: [],
    rgaa: [],
    message: 'Image sans largeur ni hauteur : le texte saute quand elle arrive.',
    isFaulty: (element) => element.tagName === 'img' && !(has(element, 'width') && has(element, 'height')),
  },
  {
    rule: 'table-caption',
    wcag: ['1.3.1'],
    rgaa: ['5.4'],
    message: 'Tableau sans légende, ni partie nommée autour : un lecteur d’écran ne peut pas le nommer.',
    isFaulty: (element, inside) =>
      element.tagName === 'table' &&
      !inside.some((around) => around.tagName === 'section' && has(around, 'ariaLabel')) &&
      !element.children.some((child) => child.type === 'element' && child.tagName === 'caption'),
  },
  {
    rule: 'empty-block',
    wcag: ['1.3.1'],
    rgaa: ['8.9'],
    message: 'Paragraphe ou liste vide : un lecteur d’écran s’y arrête pour rien. Créez-le quand il a des mots.',
    isFaulty: (element, inside) =>
      /^(?:p|ol|ul|dl)$/u.test(element.tagName) &&
      ![...inside, element].some(isWaiting) &&
      textOf(element).trim() === '' &&
      !element.children.some((child) => child.type === 'element'),
  },
  {
    rule: 'new-window-unsaid',
    wcag: ['3.2.5'],
    rgaa: ['13.2'],
    message: 'Ce lien ouvre une nouvelle fenêtre sans le dire.',
    isFaulty: (element) =>
      has(element, 'target') &&
      attribute(element, 'target') !== '_self' &&
      !/fenêtre|onglet|window|tab\b|نافذة/u.test(`${textOf(element)} ${attribute(element, 'ariaLabel') ?? ''}`),
  },
  {
    rule: 'autofocus',
    wcag: ['3.2.1'],
    rgaa: [],
    message: 'La page prend le clavier à son ouverture : ce qui vient avant n’est pas entendu.',
    isFaulty: (element) => has(element, 'autoFocus'),
  },
  {
    rule: 'moves-alone',
    wcag: ['2.2.1', '2.2.4'],
    rgaa: ['13.1'],
    message: 'La page change seule après un délai.',
    isFaulty: (element) => element.tagName === 'meta' && /refresh/iu.test(attribute(element, 'httpEquiv') ?? ''),
  },
  {
    rule: 'order-forced',
    wcag: ['2.4.3'],
    rgaa: ['12.8'],
    message: 'Un tabindex positif passe devant toute la page : le clavier ne suit plus le texte.',
    isFaulty: (element) => Number(attribute(element, 'tabIndex') ?? 0) > 0,
  },
  {
    rule: 'text-in-picture',
    wcag: ['1.4.5', '1.4.9'],
    rgaa: ['1.8'],
    message:
      'Du texte est dessiné dans une image : il ne grandit pas, ne se traduit pas et ne se lit pas à voix haute.',
    isFaulty: (element, inside) =>
      element.tagName === 'text' &&
      inside.some(({ tagName }) => tagName === 'svg') &&
      !inside.some(({ tagName }) => tagName === 'figure') &&
      textOf(element).trim() !== '',
  },
]

/** Faults that elements show by themselves, in the HTML of a page. */
export function elementFaults(page: SitePage): Fault[] {
  const around = new Map<Element, readonly Element[]>()
  return [...elementsOf(pageTree(page))].flatMap(({ element, parent }) => {
    const inside = parent === null ? [] : [...(around.get(parent) ?? []), parent]
    around.set(element, inside)
    return (
      [...rules, ...fieldRules, ...writingRules]
        // A sheet is for paper, where the heading above a table names it.
        .filter(({ rule }) => rule !== 'table-caption' || !page.kind.endsWith('sheet'))
        .filter(({ isFaulty }) => isFaulty(element, inside))
        .map(({ rule, wcag, rgaa, message }) => ({ rule, wcag, rgaa, message, node: placeOf(element).node }))
    )
  })
}

function placeOf(element: Element): Pick<Seen, 'node'> {
  const id = attribute(element, 'id')
  const classes = attribute(element, 'className')
  const name = `${element.tagName}${id === null ? '' : `#${id}`}${classes === null ? '' : `.${classes.replaceAll(' ', '.')}`}`
  return { node: `${name} « ${textOf(element).trim().slice(0, 60) || (attribute(element, 'src') ?? '')} »` }
}
