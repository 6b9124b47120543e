import checkUp from './papers/check-up.css?url'
import diagram from './papers/diagram.css?url'
import easy from './papers/easy.css?url'
import easyCheckUp from './papers/easy-check-up.css?url'
import letter from './papers/letter.css?url'
import page from './papers/page.css?url'
import sheet from './papers/sheet.css?url'

/** Addresses of the styles for paper, by the kind of page. */
export const papers = { page, easy, diagram, 'check-up': checkUp, 'easy-check-up': easyCheckUp, letter, sheet } as const

export type Paper = keyof typeof papers
