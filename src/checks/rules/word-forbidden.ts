import type { Paragraph } from 'mdast'
import type { Localized } from '../../facts/fact.ts'
import { readingOf } from '../../facts/level.ts'
import type { Wording } from '../../translations/wording.ts'
import { hasOneOf, wordFinder } from '../../translations/wording.ts'
import type { Context } from '../context.ts'
import { blockText } from '../figures/block-text.ts'
import { headTexts } from '../head-texts.ts'
import type { Finding } from '../rule.ts'
import { alsoIn, contentRule } from '../rule.ts'
import { factYaml } from '../sound-content.ts'

const terms = {
  'terms/en.yaml':
    '- {concept: usager, french: [usager], approved: [patient], forbidden: [{word: user, why: Le personnel aussi se sert de l’hôpital.}]}\n',
}
const glossary = (plain: string) => ({
  ...terms,
  'glossary/ald.yaml': `fr: {name: ALD, plain: Une maladie longue.}\nen: {name: ALD, plain: ${plain}}\n`,
})

/** A word that means something else to the reader, in the text of a fiche. */
export const wordForbidden = contentRule({
  id: 'word-forbidden',
  title: 'Un mot qui trompe n’est pas employé',
  why: 'Il veut dire autre chose pour le lecteur.',
  remedy: 'Écrivez le mot choisi à sa place.',
  outcomes: { 'word-forbidden': { severity: 'error' } },
  applies: 'node',
  pages: true,
  types: ['paragraph', 'heading', 'tableCell'],
  good: [
    { file: 'en.md', text: 'A patient may ask. Superuser, users.', files: terms },
    { file: 'en.md', text: 'For {{user}}.', files: { ...terms, 'facts/user.yaml': factYaml({ id: 'user' }) } },
    { text: 'Un user.', files: terms },
  ],
  bad: [{ file: 'en.md', text: 'Any User may ask.', files: terms }],
  *find(node, where, context) {
    const { version, section } = where
    if (version.lang === 'fr') return
    const block = blockText(node as Paragraph)
    for (const { start, explained } of forbiddenIn(block.text, version.lang, context))
      yield { file: section.file, ...block.placeOf(start, where), ...explained }
  },
})

/** The same in what introduces it. */
export const wordForbiddenInHead = alsoIn(wordForbidden, {
  applies: 'text',
  good: [{ file: 'en.md', head: { summary: 'For patients.' }, files: terms }],
  bad: [{ file: 'en.md', head: { summary: 'For every user.' }, files: terms }],
  *find(version, context) {
    if (version.lang === 'fr') return
    for (const { file, key, text, place } of headTexts(version)) {
      if (key === 'reviewed') continue
      for (const { explained } of forbiddenIn(text, version.lang, context)) yield { file, ...place, ...explained }
    }
    for (const { file, title, line } of version.sections) {
      for (const { explained } of forbiddenIn(title, version.lang, context))
        yield { file, line, column: 1, ...explained }
    }
  },
})

/** The same in the glossary, the contacts, the themes, the letters and the names of figures. */
export const wordForbiddenInData = alsoIn(wordForbidden, {
  applies: 'library',
  good: [{ files: glossary('A long illness.') }],
  bad: [{ files: glossary('An illness of a user.') }],
  *find(context) {
    for (const { file, line, lang, text } of wordsOfData(context)) {
      for (const { explained } of forbiddenIn(text, lang, context)) yield { file, line, column: 1, ...explained }
    }
  },
})

interface Words {
  readonly file: string
  readonly line: number
  readonly lang: string
  readonly text: string
}

function* wordsOfData({ library, fileAt }: Context): Generator<Words> {
  for (const { file, entries } of library.terms.values()) {
    for (const [lang, { name, plain }] of entries) yield { file, line: 1, lang, text: `${name}\n${plain}` }
  }
  for (const { line, name, hours, cost, forWhom, accessibility, address } of library.contacts.values()) {
    yield* said(fileAt('contacts.yaml'), line, [name, hours, cost, forWhom, accessibility, address])
  }
  for (const { title, summary } of library.themes) yield* said(fileAt('themes.yaml'), 1, [title, summary])
  for (const { file, title, explanation, fields } of library.letters.values())
    yield* said(file, 1, [title, explanation, ...fields.map(({ label }) => label)])
  for (const { file, line, label, value, unit } of [...library.facts.values()].flat())
    yield* said(file, line, [label, unit === 'text' && typeof value !== 'number' ? value : null])
}

function* said(file: string, line: number, texts: readonly (Localized | null)[]): Generator<Words> {
  for (const text of texts) {
    if (text === null || typeof text === 'string') continue
    for (const [key, words] of Object.entries(text)) yield { file, line, lang: readingOf(key).lang, text: words }
  }
}

interface Forbidden {
  readonly start: number
  readonly explained: Pick<Finding, 'message' | 'hint'>
}

function* forbiddenIn(text: string, lang: string, { library }: Context): Generator<Forbidden> {
  const wordings = library.wordings.get(lang) ?? []
  // Nearly every text has none: one look tells.
  if (
    !hasOneOf(
      text,
      wordings.flatMap(({ forbidden }) => forbidden.map(({ word }) => word)),
    )
  )
    return
  for (const wording of wordings) {
    for (const { word, why } of wording.forbidden) {
      const found = wordFinder(word)(text)
      if (found !== null) yield { start: found.start, explained: explain(wording, word, why) }
    }
  }
}

function explain({ concept, approved }: Wording, word: string, why: string): Forbidden['explained'] {
  return {
    message: `« ${word} » est un mot à ne pas employer pour « ${concept} » : ${why}`,
    hint:
      approved.length === 0
        ? 'Dites-le autrement.'
        : `Écrivez ${approved.map((other) => `« ${other} »`).join(' ou ')}.`,
  }
}
