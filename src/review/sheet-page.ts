import type { Element, ElementContent } from 'hast'
import type { Strings } from '../languages/words.ts'
import { element as e } from '../markdown/element.ts'
import type { Drawing } from '../pictograms/drawing.ts'
import type { ReadingSheet } from './reading-sheet.ts'
import { sheetDocument } from './sheet-document.ts'

/** Words of the sheet, and the language they are in. */
export interface SheetWords {
  readonly review: Strings['review']
  readonly lang: string
}

/**
 * A reading sheet as one page that needs nothing else: to print on A4, or to open in a browser. It ends with what the
 * person who leads types once all is understood.
 */
export function sheetPage(sheet: ReadingSheet, { review, lang }: SheetWords): string {
  const level = sheet.level === 'standard' ? '' : ` --level ${sheet.level}`
  const command = `npm run review -- record ${sheet.fiche} ${sheet.lang}${level} --by "Nom du groupe" --people NOMBRE`
  const title = review.title({ title: sheet.title })
  const other = lang === sheet.lang ? {} : { lang, dir: 'ltr' }
  const body = e(
    'body',
    {},
    e('h1', other, title),
    e('p', other, review.intro),
    blanks(other, [review.group, review.people, review.date]),
    e('p', { className: ['summary'] }, sheet.summary),
    ...sheet.sections.map((section) =>
      e(
        'section',
        {},
        e('h2', {}, picture(section.picture), section.title),
        e(
          'ol',
          {},
          ...section.lines.map(({ number, text, picture: drawing }) =>
            e('li', {}, e('b', {}, String(number)), picture(drawing), e('span', {}, text)),
          ),
        ),
        e('p', { ...other, className: ['boxes'] }, box(), review.understood, ' ', box(), review.partly),
        blanks(other, [review.hardWords]),
      ),
    ),
    ...(sheet.questions.length === 0
      ? []
      : [
          e(
            'section',
            { className: ['questions'] },
            e('h2', other, review.questions),
            ...sheet.questions.map((question, index) =>
              e(
                'div',
                {},
                e('p', {}, e('strong', {}, `${index + 1}. ${question}`)),
                blanks(other, [review.answer, review.where]),
              ),
            ),
          ),
        ]),
    e(
      'footer',
      { lang: 'fr', dir: 'ltr' },
      e('p', {}, 'Pour la personne qui mène la lecture, quand tout est compris :'),
      e('pre', {}, command),
      e(
        'p',
        {},
        'N’écrivez le nom d’aucun lecteur sans son accord. Une partie mal comprise se réécrit, puis se relit.',
      ),
    ),
  )
  return sheetDocument(title, sheet, body)
}

/** Words followed by a line to write on. */
function blanks(attributes: Readonly<Record<string, string>>, words: readonly string[]): Element {
  return e(
    'div',
    { ...attributes, className: ['blanks'] },
    ...words.map((said) => e('p', {}, said, e('span', { className: ['blank'] }))),
  )
}

const box = (): Element => e('span', { className: ['box'], ariaHidden: 'true' })

/** The drawing is of the project or was read as safe; its words are those of the line. */
function picture(drawing: Drawing | null): Element | null {
  if (drawing === null) return null
  const inside = { type: 'raw', value: drawing.body } as unknown as ElementContent
  return e('svg', { viewBox: drawing.viewBox, width: 40, height: 40, ariaHidden: 'true' }, inside)
}
