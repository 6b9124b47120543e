import { Document, Scalar } from 'yaml'
import { isRightToLeft } from '../../facts/bidi.ts'
import { frenchHashes } from '../../languages/behind.ts'
import type { LanguageFile, Messages } from '../../languages/language-file.ts'
import { formOf, generalForm } from '../../languages/message-form.ts'
import { pluralForms } from '../../languages/plural-faults.ts'
import { isGroup } from '../../languages/words.ts'
import { unfinishedMark } from './unfinished-mark.ts'

/**
 * A language to translate: every message in French, marked, with the plurals of the language and the hashes of the
 * French; a draft, which the site does not show. Figures are said by the Unicode CLDR until the file says better.
 *
 * @param code BCP 47: `pl`.
 */
export function startLanguage(code: string, french: LanguageFile): string {
  const name = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code)
  const document = new Document({
    name:
      name === undefined || name === code
        ? `${unfinishedMark} le nom de la langue, dans cette langue`
        : capital(name, code),
    dir: isRightToLeft(code) ? 'rtl' : 'ltr',
    status: 'draft',
    reviewed: 'none',
    interface: toTranslate(french.interface, code),
    texts: toTranslate(french.texts, code),
    source: Object.fromEntries(frenchHashes(french)),
  })
  document.commentBefore = [
    ` ${code} : commencée d'après languages/fr.yaml. Traduisez chaque message et retirez « ${unfinishedMark} » ; gardez les`,
    ' blancs, comme {$date}. Puis écrivez « status: published ». Le reste (figures, letters, search) est facultatif :',
    ' content/README.md, « Une langue ».',
  ].join('\n')
  return document.toString({ lineWidth: 0 })
}

function toTranslate(messages: Messages, code: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(messages).map(([name, said]) => {
      if (said === null) return [name, null]
      return [name, isGroup(said) ? toTranslate(said, code) : marked(said, code)]
    }),
  )
}

/** A comma is translated as it stands; a choice by number gets a line for each plural of the language. */
function marked(french: string, code: string): string | Scalar {
  if (!/\p{L}/u.test(french)) return french
  const [choice] = formOf(french).choices
  const general = generalForm(french)
  if (choice === undefined || general === null) return `${unfinishedMark} ${french}`
  const forms = [...pluralForms(code), '*'].map((form) => `${form.padEnd(4)} {{${unfinishedMark} ${general}}}`)
  const block = new Scalar(`.input {$${choice.blank} :number}\n.match $${choice.blank}\n${forms.join('\n')}\n`)
  block.type = Scalar.BLOCK_LITERAL
  return block
}

const capital = (name: string, code: string) => name.charAt(0).toLocaleUpperCase(code) + name.slice(1)
