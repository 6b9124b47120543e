import type { Spoken } from './spoken-blocks.ts'

let marked: Element | undefined

/** Shows which piece is said; the page that screen readers read does not change where browsers can do without. */
export function mark(piece: Spoken | undefined): void {
  marked?.removeAttribute('data-spoken')
  const marks = Reflect.get(window.CSS, 'highlights') as Map<string, unknown> | undefined
  marks?.delete('spoken')
  if (!piece) return
  const Marks = Reflect.get(window, 'Highlight') as (new (range: Range) => unknown) | undefined
  if (marks && Marks) marks.set('spoken', new Marks(piece.range))
  else {
    marked = piece.block
    marked.setAttribute('data-spoken', '')
  }
  const { top, bottom } = piece.range.getBoundingClientRect()
  if (top < 60 || bottom > innerHeight * 0.75) piece.block.scrollIntoView({ block: 'center' })
}
