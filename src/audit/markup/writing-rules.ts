import type { Element, ElementContent } from 'hast'
import { attribute, textOf } from '../pages/page-tree.ts'
import type { ElementRule } from './element-rule.ts'

/** Words that say where to press and not what comes. */
const vague = new Set(
  ['ici', 'cliquez ici', 'cliquer ici', 'lien', 'lire la suite', 'en savoir plus', 'plus', 'suite', 'voir', 'voir plus']
    .concat(['here', 'click here', 'link', 'more', 'read more', 'learn more', 'see more', 'details'])
    .concat(['هنا', 'اضغط هنا', 'اضغطوا هنا', 'المزيد', 'اقرأ المزيد']),
)

const isBreak = (child: ElementContent | undefined) => child?.type === 'element' && child.tagName === 'br'
const isBlank = (child: ElementContent) => child.type === 'text' && child.value.trim() === ''

/** The lines that breaks make of a paragraph. */
function linesOf({ children }: Element): string[] {
  const lines = ['']
  for (const child of children) {
    if (isBreak(child)) lines.push('')
    else lines.push(`${lines.pop() ?? ''}${textOf(child)}`)
  }
  return lines.map((line) => line.trim())
}

/** Faults of a text written for the eye alone. */
export const writingRules: readonly ElementRule[] = [
  {
    rule: 'false-list',
    wcag: ['1.3.1'],
    rgaa: ['9.3'],
    message: 'Une liste faite avec des tirets et des retours à la ligne : un lecteur d’écran ne la compte pas.',
    isFaulty: (element) =>
      element.tagName === 'p' && linesOf(element).filter((line) => /^(?:[-–—•*·]|\d+[.)])\s/u.test(line)).length > 1,
  },
  {
    rule: 'false-paragraph',
    wcag: [],
    rgaa: ['8.9'],
    message: 'Deux retours à la ligne de suite font un paragraphe pour l’œil seul : mettez-en un vrai.',
    isFaulty: ({ children }) => {
      const shown = children.filter((child) => !isBlank(child as ElementContent)) as ElementContent[]
      return shown.some((child, at) => isBreak(child) && isBreak(shown[at + 1]))
    },
  },
  {
    rule: 'spaced-letters',
    wcag: ['1.3.2'],
    rgaa: ['10.1'],
    message: 'Des lettres écartées par des espaces : elles sont lues une à une.',
    isFaulty: ({ children }) =>
      children.some((child) => child.type === 'text' && /(?<!\p{L})(?:\p{L} ){3,}\p{L}(?!\p{L})/u.test(child.value)),
  },
  {
    rule: 'alternative-is-file',
    wcag: ['1.1.1'],
    rgaa: ['1.3'],
    message: 'L’alternative de cette image est un nom de fichier : dites ce que l’image dit.',
    isFaulty: (element) =>
      /\.(?:png|jpe?g|svg|webp|gif|avif)$|^(?:img|image|photo|dsc|picture)[-_ ]?\d*$/iu.test(
        attribute(element, 'alt')?.trim() ?? '',
      ),
  },
  {
    rule: 'vague-link',
    wcag: ['2.4.9'],
    rgaa: ['6.1'],
    message: 'Ces mots ne disent pas où mène le lien.',
    isFaulty: (element) =>
      element.tagName === 'a' &&
      vague.has(
        (attribute(element, 'ariaLabel') ?? textOf(element))
          .replace(/[\s.…:>›»→]+/gu, ' ')
          .trim()
          .toLowerCase(),
      ),
  },
  {
    rule: 'table-without-headers',
    wcag: ['1.3.1'],
    rgaa: ['5.6'],
    message: 'Aucune case de ce tableau n’est un en-tête : ses données sont lues sans leur nom.',
    isFaulty: (element) => element.tagName === 'table' && !hasInside(element, 'th'),
  },
]

function hasInside({ children }: Element, name: string): boolean {
  return children.some((child) => child.type === 'element' && (child.tagName === name || hasInside(child, name)))
}
