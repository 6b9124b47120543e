import { hash } from 'node:crypto'
import { optimize } from 'svgo'
import type { Drawing } from './drawing.ts'

/** Every picture in one SVG file. */
export interface Sprite {
  /**
   * Address of a picture in it, null for a concept that has none. It changes with the pictures: a copy is never old.
   */
  readonly address: (concept: string) => string | null
  /** The whole file. */
  readonly file: () => string
}

/** @param drawings concept → its picture. */
export function spriteOf(drawings: ReadonlyMap<string, Drawing>): Sprite {
  const version = hash('sha256', JSON.stringify([...drawings]), 'hex').slice(0, 6)
  return {
    address: (concept) => (drawings.has(concept) ? `/p.svg?${version}#${concept}` : null),
    file: () => spriteFile(drawings),
  }
}

/**
 * A `<symbol>` for each picture, named by its concept: a page shows one with `<use href="…#formulaire">`, and a
 * reader's browser keeps the file for the whole site. Pictures are in `currentColor`: they take the ink of the line
 * that shows them, in light, dark, on paper and in forced colours.
 */
function spriteFile(drawings: ReadonlyMap<string, Drawing>): string {
  const symbols = Array.from(
    drawings,
    ([concept, drawing]) => `<symbol id="${concept}" viewBox="${drawing.viewBox}">${lean(concept, drawing)}</symbol>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`
}

/**
 * What a drawing holds, in fewer bytes: its points to a tenth of a unit, a fortieth of a millimetre for a picture of
 * one centimetre. Names of its parts begin with the concept: two drawings of one file may not share one.
 */
function lean(concept: string, { viewBox, body }: Drawing): string {
  const { data } = optimize(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${body}</svg>`, {
    floatPrecision: 1,
    multipass: true,
    plugins: [
      { name: 'preset-default', params: { overrides: { cleanupIds: false } } },
      { name: 'prefixIds', params: { prefix: concept, delim: '-' } },
    ],
  })
  return data.replace(/^<svg[^>]*>|<\/svg>$|^<svg[^>]*\/>$/gu, '')
}
