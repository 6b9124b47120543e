import { library } from 'virtual:library'
import { site } from 'virtual:site'
import { putBelow } from '../../base/base.ts'
import type { MessageWords } from '../../collection/given-message.ts'
import type { SaidNumbers } from '../../collection/say-code.ts'
import { readNumbers } from '../../collection/say-code.ts'
import { isEasy, readingKey } from '../../facts/level.ts'
import { namesFile } from '../../search/places.ts'
import { pageAddress, searchFilesAddress } from '../addresses.ts'
import { versionsInOrder } from '../fiche/versions.ts'
import { languageOf, languages } from '../languages.ts'
import { levelName } from '../level-name.ts'
import { phoneHelp } from '../phone-help.ts'
import { interfaceIn } from '../strings/interface-in.ts'

/** A language and level in which parts can be given, with all that a script says in it. */
export interface GivenText extends MessageWords, SaidNumbers {
  /** As in addresses: `ar`, `fr-falc`. */
  readonly key: string
  readonly lang: string
  readonly level: string
  readonly dir: 'ltr' | 'rtl'
  /** « Français, version simplifiée ». */
  readonly name: string
  /** Where the titles of the fiches are in this language, as served. */
  readonly names: string
  /** The page that gathers parts for readers of this language, as served. */
  readonly sheet: string
}

/** The texts in which at least one fiche is published, in the order of the site. */
export function givenTexts(): GivenText[] {
  const used = new Set(
    [...library.fiches.values()]
      .flatMap(versionsInOrder)
      .filter(({ status }) => status === 'published')
      .map(({ lang, level }) => readingKey(lang, level)),
  )
  return languages.flatMap(({ code: lang }) =>
    ['standard', ...library.levels.keys()]
      .filter((level) => used.has(readingKey(lang, level)))
      .map((level) => givenText(lang, level)),
  )
}

function givenText(lang: string, level: string): GivenText {
  const { words } = interfaceIn(lang)
  const help = phoneHelp(lang, level)
  const { name, dir } = languageOf(lang)
  return {
    key: readingKey(lang, level),
    lang,
    level,
    dir,
    name: isEasy(level) ? `${name}, ${levelName(level, lang).toLowerCase()}` : name,
    names: putBelow(site.base, searchFilesAddress(namesFile(lang))),
    sheet: putBelow(site.base, pageAddress(lang, 'ma-feuille')),
    one: words.give.message({ title: '{title}' }),
    several: words.desk.trayText,
    phone: help ? words.give.phone({ name: help.name.text, number: help.number }) : '',
    numbers: readNumbers(words.desk.numbers),
    zero: words.desk.zero({ n: '{n}' }),
    comma: words.give.comma,
  }
}

/** Whether codes have pictures to photograph: their addresses must be whole. */
export const hasQr = site.origin !== null
