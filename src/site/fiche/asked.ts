import type { Version } from '../../library/fiche.ts'
import type { Page } from '../../library/pages.ts'
import type { Question } from '../../library/questions.ts'
import { questionsIn } from '../../questions/in-text.ts'
import { textAddress } from '../addresses.ts'

/** A question at the end of a page, in the language of the page, and where it is answered. */
export interface Asked {
  readonly text: string
  readonly href: string
}

/** As many as a reader looks through. */
const MOST = 5

/**
 * The first questions that a text answers, as links to their sections.
 *
 * @param questions those of the fiche, the most useful first.
 * @param page a page that is not the main one shows those of its own sections only.
 */
export function askedOn(
  questions: readonly Question[],
  version: Version,
  { part, sections }: Pick<Page, 'part' | 'sections'>,
): readonly Asked[] {
  const answering = part === null ? version.sections : sections
  return questionsIn(questions, version)
    .filter(({ section }) => answering.some(({ id }) => id === section))
    .slice(0, MOST)
    .map(({ text, section }) => ({ text, href: textAddress(version, section) }))
}
