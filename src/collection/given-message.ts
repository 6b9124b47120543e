import { smsText } from './sms-length.ts'

/** What a message says around the parts that are given, in the reader's language. */
export interface MessageWords {
  /** Before one part: « Voici une page claire… : {title} ». */
  readonly one: string
  /** Before several. */
  readonly several: string
  /** Whom to call, empty where the site has no help line. */
  readonly phone: string
}

/**
 * A message ready to be sent: what it is, where it is, whom to call; plain signs, so that it fits in few text
 * messages.
 *
 * @param titles of the parts, at least one.
 * @param address whole, of the part or of the page that gathers them.
 */
export function givenMessage(titles: readonly string[], address: string, words: MessageWords): string {
  const [title = ''] = titles
  const lines =
    titles.length > 1
      ? [words.several, ...titles.map((each) => `- ${each}`)]
      : [words.one.replace('{title}', () => title)]
  return smsText([...lines, address, words.phone].filter((line) => line !== '').join('\n'))
}
