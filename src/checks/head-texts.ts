import type { Version } from '../library/fiche.ts'
import { pagesOf } from '../library/pages.ts'
import type { Place } from '../library/place.ts'

/** Words of a front matter that readers see, and where they stand. */
export interface HeadText {
  readonly file: string
  readonly key: 'title' | 'summary' | 'audience' | 'reviewed'
  readonly text: string
  readonly place: Place
}

const top: Place = { line: 1, column: 1 }

/**
 * The words of the front matters of a text, page after page: title and summary of each, the rest of the main one alone.
 */
export function headTexts(version: Version): readonly HeadText[] {
  return pagesOf(version).flatMap(({ part, title, summary, file, places }): HeadText[] => {
    const common = { title, summary }
    const texts = part === null ? { ...common, audience: version.audience, reviewed: version.review.by } : common
    return Object.entries(texts).flatMap(([key, text]) => {
      // A translation's review is that of the French, and stands in another file.
      const place = places.get(key)
      return place === undefined && key === 'reviewed'
        ? []
        : [{ file, key: key as HeadText['key'], text, place: place ?? top }]
    })
  })
}
