import type { Element } from 'hast'
import type { PlainDate } from '../facts/fact.ts'

/**
 * What a PDF is made of. Its body is an HTML tree from `h1` down, with three things of its own: `svg.pic > use[href]`
 * is a picture by its concept, `img[data-svg]` a drawing with its alternative, `span.page-of[data-of]` the page on
 * which an id stands.
 */
export interface PdfDocument {
  readonly title: string
  /** Who publishes it. */
  readonly author: string
  readonly lang: string
  /** The day for which it is made. */
  readonly day: PlainDate
  readonly size: TextSize
  /** Said on each page before its number; empty for nothing. */
  readonly foot: string
  /** « Page 2 sur 5 », from the two numbers. */
  readonly pageOf: (page: string, pages: string) => string
  readonly body: Element
  /** SVG file of each picture. */
  readonly pictures: ReadonlyMap<string, string>
  /** The file of the content that a fault is told of. */
  readonly file: string
}

/** 11 points, 14 in easy texts, 18 in large print. */
export type TextSize = 'text' | 'easy' | 'large'
