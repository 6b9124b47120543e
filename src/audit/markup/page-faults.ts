import type { Element } from 'hast'
import type { Fault } from '../finding.ts'
import { attribute, elementsOf, pageTree, textOf } from '../pages/page-tree.ts'
import type { SitePage } from '../pages/site-page.ts'

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])
const isTextField = (field: Element) =>
  field.tagName !== 'input' || !/^(?:checkbox|radio|hidden|submit|button)$/u.test(attribute(field, 'type') ?? 'text')

/** Faults that a page shows as a whole: its title, its first link, the place of its labels, its voice. */
export function pageFaults(page: SitePage): Fault[] {
  const elements = [...elementsOf(pageTree(page))].map(({ element }) => element)
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name)
  const fault = (rule: string, wcag: string, rgaa: string, node: string, message: string): Fault => ({
    rule,
    wcag: [wcag],
    rgaa: [rgaa],
    node,
    message,
  })
  return [
    ...(page.kind === 'home' ? [] : lyingTitle(named('title')[0], named('h1'))).map((node) =>
      fault('title-lies', '2.4.2', '8.6', node, 'Le titre de la fenêtre ne dit aucun mot du titre de la page.'),
    ),
    ...(named('main').length > 0 && !leadsInside(named('a')[0], elements)
      ? [
          fault(
            'no-way-past',
            '2.4.1',
            '12.7',
            'body',
            'Le premier lien ne mène pas au texte : le menu est lu à chaque page.',
          ),
        ]
      : []),
    ...misplacedLabels(elements).map((node) =>
      fault(
        'label-place',
        '3.3.2',
        '11.4',
        node,
        'Une étiquette vient avant le champ où l’on écrit, après la case que l’on coche.',
      ),
    ),
    ...(named('form').length > 0 && !elements.some(speaks)
      ? [
          fault(
            'silent-form',
            '4.1.3',
            '7.5',
            'form',
            'Aucune zone de la page ne peut dire ce que le formulaire a fait (role="status").',
          ),
        ]
      : []),
    ...unheard(elements).map((node) =>
      fault('unheard-words', '1.3.1', '10.8', node, 'Ces mots se voient, et rien ne les dit à un lecteur d’écran.'),
    ),
  ]
}

/** The title of a home page is the site's name. */
function lyingTitle(window: Element | undefined, [heading]: readonly Element[]): string[] {
  if (heading === undefined) return []
  const title = window === undefined ? '' : textOf(window)
  const said = wordsOf(textOf(heading))
  const given = wordsOf(title)
  const shared = [...said].filter((word) => given.has(word)).length
  return said.size > 0 && shared < said.size / 2 ? [title] : []
}

function leadsInside(link: Element | undefined, elements: readonly Element[]): boolean {
  const address = link === undefined ? '' : (attribute(link, 'href') ?? '')
  return address.startsWith('#') && elements.some((one) => attribute(one, 'id') === address.slice(1))
}

function misplacedLabels(elements: readonly Element[]): string[] {
  const fields = new Map(
    elements.flatMap((element, at) =>
      /^(?:input|select|textarea)$/u.test(element.tagName)
        ? [[attribute(element, 'id'), { element, at }] as const]
        : [],
    ),
  )
  return elements.flatMap((label, at) => {
    const field = label.tagName === 'label' ? fields.get(attribute(label, 'htmlFor')) : undefined
    if (field === undefined || attribute(label, 'htmlFor') === null) return []
    const isBefore = at < field.at
    return isBefore === isTextField(field.element) ? [] : [`label « ${textOf(label).trim().slice(0, 60)} »`]
  })
}

function speaks(element: Element): boolean {
  const role = attribute(element, 'role') ?? ''
  const live = attribute(element, 'ariaLive') ?? 'off'
  return /^(?:status|alert|log)$/u.test(role) || live !== 'off' || element.tagName === 'output'
}

/** Words shown and hidden from screen readers that nothing else of the page says. */
function unheard(elements: readonly Element[]): string[] {
  const hidden = elements.filter((element) => attribute(element, 'ariaHidden') === 'true')
  const texts = hidden.map(textOf).filter((text) => /\p{L}{3}/u.test(text))
  if (texts.length === 0) return []
  const body = elements.find(({ tagName }) => tagName === 'body')
  const heard = wordsOf(body === undefined ? '' : heardIn(body))
  return texts
    .filter((text) => [...wordsOf(text)].some((word) => !heard.has(word)))
    .map((text) => text.trim().slice(0, 60))
}

function heardIn(element: Element): string {
  if (attribute(element, 'ariaHidden') === 'true') return ''
  const own = ['ariaLabel', 'alt', 'title'].map((name) => attribute(element, name) ?? '')
  const inside = element.children.map((child) => (child.type === 'element' ? heardIn(child) : textOf(child)))
  return [...own, ...inside].join(' ')
}
