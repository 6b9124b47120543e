import { prefix } from '../../base/base.ts'

/** Atkinson Hyperlegible Next, whose letters are easy to tell apart, loaded. @throws when it can't be had. */
export function readingFont(): Promise<FontFace> {
  const face = new FontFace(
    'Atkinson Hyperlegible Next',
    `url(${prefix}/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2)`,
    { weight: '200 800' },
  )
  return face.load()
}
