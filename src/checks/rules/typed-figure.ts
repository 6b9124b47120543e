import type { Version } from '../../library/fiche.ts'
import type { Library } from '../../library/model.ts'
import { pagesOf } from '../../library/pages.ts'
import type { TypedFigure } from '../../library/typed-figure.ts'
import { withoutMentions, writtenMention } from '../../markdown/mentions.ts'
import type { Lack } from '../../problem.ts'
import { blockText } from '../figures/block-text.ts'
import { findFigures } from '../figures/find-figures.ts'
import { onlyFact } from '../figures/only-fact.ts'
import { fixInText } from '../fix-in-text.ts'
import { headTexts } from '../head-texts.ts'
import { alsoIn, contentRule } from '../rule.ts'

const message = (words: string) =>
  `« ${words.replaceAll('\n', ' ')} » est écrit à la main : le jour où il change, cette page dirait faux sans que personne ne le voie.`
const hint =
  'Écrivez le fait « {{…}} » (facts/), ou un contact « {{contact:…}} ». Si aucun fait ne convient, donnez la raison dans typed-figures.yaml.'
const leave = (words: string): Lack => ({ kind: 'typed-figure', id: words })

export const typedFigure = contentRule({
  id: 'typed-figure',
  title: 'Un chiffre vient d’un fait',
  why: 'Le jour où il change, la page dirait faux sans que personne ne le voie.',
  remedy: 'Écrivez le fait « {{…}} », ou donnez la raison dans typed-figures.yaml.',
  outcomes: { 'typed-figure': { severity: 'warning', strict: 'error' } },
  applies: 'node',
  pages: true,
  types: ['paragraph', 'heading', 'tableCell'],
  good: [
    { text: 'Vous payez {{ame.duration}} en 2 étapes, à la page 3 du cerfa n° 11573.' },
    {
      text: 'La loi de 3 mois.',
      files: {
        'typed-figures.yaml': '- {file: fiches/ame/fr.md, section: quoi, text: 3 mois, reason: Nom d’une loi}\n',
      },
    },
    {
      head: { title: 'La loi de 3 mois' },
      files: { 'typed-figures.yaml': '- {file: fiches/ame/*, section: title, text: 3 mois, reason: Nom d’une loi}\n' },
    },
  ],
  bad: [
    { text: 'Vous payez 8 €.' },
    { text: 'Dans les **3** mois.' },
    { text: 'Appelez le 01 53 62 40 30.' },
    { text: 'في غضون ٨ أيام' },
    { text: '| a |\n| --- |\n| 60 % |' },
    ...[
      '{file: fiches/ame/fr.md, section: essentiel, text: 3 mois',
      '{file: fiches/ame/fr.md, section: quoi, text: 4 mois',
      '{file: fiches/css/fr.md, section: quoi, text: 3 mois',
    ].map((leave) => ({
      text: 'La loi de 3 mois.',
      files: { 'typed-figures.yaml': `- ${leave}, reason: Exemple}\n` },
    })),
  ],
  *find(node, where, context) {
    const { version, section } = where
    const { library } = context
    const { text, placeOf } = blockText(node)
    for (const { words, start } of findFigures(text)) {
      if (isAllowed(library, section.file, section.id, words)) continue
      const place = placeOf(start, where)
      const fact = onlyFact(words, version, context)
      const fix = fixInText(version, section.file, place, words, fact && writtenMention({ kind: 'fact', id: fact }))
      yield { file: section.file, ...place, message: message(words), hint, lacks: leave(words), ...fix }
    }
  },
})

export const typedFigureInHead = alsoIn(typedFigure, {
  applies: 'text',
  good: [{}],
  bad: [{ head: { summary: 'Vous avez 3 mois.' } }],
  *find(version, { library }) {
    for (const { file, key, text, place } of headTexts(version)) {
      for (const { words } of key === 'reviewed' ? [] : findFigures(withoutMentions(text))) {
        if (!isAllowed(library, file, key, words))
          yield { file, ...place, message: message(words), hint, lacks: leave(words) }
      }
    }
    for (const { file, id, title, line } of version.sections) {
      for (const { words } of findFigures(withoutMentions(title))) {
        if (!isAllowed(library, file, id, words))
          yield { file, line, column: 1, message: message(words), hint, lacks: leave(words) }
      }
    }
  },
})

export const typedFigureAllowed = contentRule({
  id: 'typed-figure-stale',
  title: 'Une exception de chiffre sert encore',
  why: 'Une exception qui ne sert plus en cacherait une autre demain.',
  remedy: 'Retirez-la, ou corrigez « file », « section » ou « text ».',
  outcomes: { 'typed-figure-stale': { severity: 'warning' } },
  applies: 'library',
  good: [
    {},
    {
      text: 'La loi de 3 mois.',
      files: { 'typed-figures.yaml': '- {file: fiches/ame/*, section: quoi, text: 3 mois, reason: Exemple}\n' },
    },
    {
      head: { title: 'La loi de 3 mois' },
      files: { 'typed-figures.yaml': '- {file: fiches/ame/fr.md, section: title, text: 3 mois, reason: Exemple}\n' },
    },
  ],
  bad: [
    { files: { 'typed-figures.yaml': '- {file: fiches/ame/fr.md, section: quoi, text: 99 ans, reason: Exemple}\n' } },
  ],
  *find({ library, texts, fileAt }) {
    for (const allowed of library.typedFigures) {
      if (
        texts.some((version) =>
          pagesOf(version).some(({ file }) => concerns(allowed, library, file) && holds(version, file, allowed)),
        )
      )
        continue
      yield {
        file: fileAt('typed-figures.yaml'),
        line: allowed.line,
        column: 1,
        message: `L'exception « ${allowed.text.slice(0, 60)} » ne sert plus : ${allowed.file} (section ${allowed.section}) ne contient pas ce chiffre.`,
        hint: 'Retirez-la, ou corrigez « file », « section » ou « text ».',
      }
    }
  },
})

function isAllowed(library: Library, file: string, section: string, words: string): boolean {
  return library.typedFigures.some(
    (allowed) => allowed.section === section && even(allowed.text) === even(words) && concerns(allowed, library, file),
  )
}

function concerns({ file }: TypedFigure, { root }: Library, written: string): boolean {
  const path = written.slice(root.length + 1)
  return file.endsWith('*') ? path.startsWith(file.slice(0, -1)) : path === file
}

function holds(version: Version, file: string, { section, text }: TypedFigure): boolean {
  const inHead = headTexts(version).find((head) => head.file === file && head.key === section)
  if (inHead !== undefined) return even(inHead.text).includes(even(text))
  const found = version.sections.find((one) => one.file === file && one.id === section)
  return (
    found !== undefined &&
    [found.title, ...found.nodes.map((node) => blockText(node).text)].some((words) => even(words).includes(even(text)))
  )
}

const even = (text: string) => text.replace(/[\s\u00A0\u202F]+/g, ' ')
