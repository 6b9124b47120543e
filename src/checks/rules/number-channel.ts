import type { Paragraph, TableCell } from 'mdast'
import type { Library } from '../../library/model.ts'
import type { Mention } from '../../markdown/mention.ts'
import { writtenMention } from '../../markdown/mentions.ts'
import { channelAsked } from '../channels.ts'
import type { BlockText } from '../figures/block-text.ts'
import { blockText } from '../figures/block-text.ts'
import { fixInText } from '../fix-in-text.ts'
import type { Finding } from '../rule.ts'
import { contentRule } from '../rule.ts'
import { factYaml } from '../sound-content.ts'

const numbers = {
  'facts/numeros.yaml': ['phone', 'sms'].map((unit) => factYaml({ id: `line.${unit}`, value: '"115"', unit })).join(''),
}

/** A number reached in writing is for people who can't hear or speak: they are never told to call it. */
export const numberChannel = contentRule({
  id: 'number-channel',
  title: 'On appelle un téléphone, on écrit à un SMS',
  why: 'Un numéro où l’on écrit sert à qui ne peut ni entendre ni parler : on ne dit jamais de l’appeler.',
  remedy: 'Faites deux phrases : « Appelez le … », « Envoyez un SMS au … ».',
  outcomes: { 'number-channel': { severity: 'error' } },
  applies: 'node',
  pages: true,
  types: ['paragraph', 'tableCell'],
  good: [
    { text: 'Appelez le {{line.phone}}. Envoyez un SMS au {{line.sms}}.', files: numbers },
    { text: 'Le {{line.sms}} répond toujours.', files: numbers },
    { text: 'Contactez le {{line.sms}} par SMS.', files: numbers },
    { text: 'Écrivez-nous.\nAppelez le {{line.phone}}.', files: numbers },
  ],
  bad: [
    { text: 'Appelez le {{line.phone}}, ou le {{line.sms}} si vous ne pouvez pas parler.', files: numbers },
    { text: 'Envoyez un SMS au {{line.phone}}.', files: numbers },
    { file: 'en.md', text: 'Call {{line.sms}}.', files: numbers },
  ],
  *find(node, where, { library }) {
    const { version, section } = where
    const block = blockText(node as Paragraph | TableCell)
    for (const { start, mention, ...fault } of channelFaults(block, version.lang, library)) {
      const [written = null, instead = null] = writtenTo(block.text, start, mention, version.lang, library)
      const place = block.placeOf(written === null ? start : start - called.length, where)
      const fix = written === null ? {} : fixInText(version, section.file, place, written, instead)
      yield { file: section.file, ...block.placeOf(start, where), ...fault, ...fix }
    }
  },
})

const called = 'Appelez le '

/** « Appelez le {{…}}. », a whole sentence about a number where people write: what it says, what it should say. */
function writtenTo(
  text: string,
  start: number,
  mention: Mention,
  lang: string,
  { facts }: Library,
): readonly [string, string] | readonly [] {
  const [before, after] = [text.slice(0, start), text.slice(start + 1)]
  if (mention.kind !== 'fact' || lang !== 'fr' || facts.get(mention.id)?.[0]?.unit !== 'sms') return []
  if (!/(?:^|[.!?]\s|\n)Appelez le $/u.test(before) || !/^(?:[.!](?:\s|$)|\n|$)/u.test(after)) return []
  return [`${called}${writtenMention(mention)}`, `Envoyez un SMS au ${writtenMention(mention)}`]
}

/** The numbers of a text that it asks to reach by the wrong channel, with the offset of each mention. */
export function* channelFaults(
  { text, mentions }: Pick<BlockText, 'text' | 'mentions'>,
  lang: string,
  { facts }: Pick<Library, 'facts'>,
): Iterable<Pick<Finding, 'message' | 'hint'> & { readonly start: number; readonly mention: Mention }> {
  for (const { start, mention } of mentions) {
    const unit = mention.kind === 'fact' ? facts.get(mention.id)?.[0]?.unit : undefined
    if (unit !== 'phone' && unit !== 'sms') continue
    const asked = channelAsked(text.slice(0, start), lang)
    if (asked === null || (asked === 'voice') === (unit === 'phone')) continue
    yield {
      start,
      mention,
      message:
        unit === 'sms'
          ? `La phrase dit d'appeler « ${mention.id} », un numéro où l'on écrit : il sert aux personnes qui ne peuvent ni entendre ni parler.`
          : `La phrase dit d'écrire à « ${mention.id} », un numéro que l'on appelle : le message ne serait lu par personne.`,
      hint:
        unit === 'sms'
          ? `Faites-en une autre phrase : « Envoyez un SMS au ${writtenMention(mention)}. »`
          : `Dites « Appelez le ${writtenMention(mention)} », ou donnez au fait l'unité « sms » si l'on peut y écrire.`,
    }
  }
}
