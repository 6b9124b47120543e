import type { Choices } from './choices.ts'
import { showOnePart } from './one-part.ts'
import { showRuler } from './ruler.ts'
import { readingWords } from './words.ts'

/** What goes with the reader along the text: the ruler, the parts one at a time. */
export async function follow({ ruler, onePart }: Choices): Promise<void> {
  showRuler(ruler)
  // Without its words there is no way from a part to the next: the page then stays whole.
  showOnePart(onePart ? (await readingWords()).reading : null)
}
