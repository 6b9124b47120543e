/**
 * The first sentence of a text, on one line: what there is room for under a link.
 *
 * @param lang BCP 47.
 * @example firstSentence('Oui. C’est gratuit.', 'fr') // 'Oui.'
 */
export function firstSentence(text: string, lang: string): string {
  const line = text.trim().replace(/\s+/gu, ' ')
  const [first] = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(line)
  return first?.segment.trim() ?? ''
}
