/** How a sentence asks to reach a number: by voice, or in writing for people who can't hear or speak. */
export type Channel = 'voice' | 'writing'

const words: Readonly<Record<string, Readonly<Record<Channel, RegExp>>>> = {
  fr: {
    voice: /\b(?:appel(?:ez|er|le|les|ons)|téléphon(?:ez|er|e)|composez)\b/giu,
    writing: /\b(?:SMS|textos?|messages?|écri(?:vez|re)|contactez|tchat)\b/giu,
  },
  en: {
    voice: /\b(?:call|phone|ring|dial)\b/giu,
    writing: /\b(?:SMS|texts?|messages?|write|use|contact|chat)\b/giu,
  },
  ar: {
    voice: /(?:اتصلوا|اتصل|الاتصال|تتصلوا|هاتفوا)/gu,
    writing: /(?:SMS|رسالة|برسالة|رسائل|اكتبوا|راسلوا|تواصلوا|أرسلوا)/gu,
  },
}

/**
 * The channel that the words before a number ask for: the last one said in its sentence.
 *
 * @param before the text of the block up to the number.
 * @returns null when the sentence says neither, or in a language whose words are not known.
 * @example channelAsked('Appelez le 15. Envoyez un SMS au ', 'fr') // 'writing'
 */
export function channelAsked(before: string, lang: string): Channel | null {
  const known = words[lang]
  if (known === undefined) return null
  const sentence = before.split(/[.!?؟;؛\n]\s/u).at(-1) ?? ''
  const last = (channel: Channel) => [...sentence.matchAll(known[channel])].at(-1)?.index ?? -1
  const [voice, writing] = [last('voice'), last('writing')]
  if (voice === writing) return null
  return voice > writing ? 'voice' : 'writing'
}
