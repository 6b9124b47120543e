import { describe, expect, it } from 'vitest'
import { soundContent, soundDay, twinInParts } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import type { VersionKey } from '../../src/library/lang.ts'
import { pagesOf } from '../../src/library/pages.ts'
import { askedOn } from '../../src/site/fiche/asked.ts'

const question = (id: string, section: string, words = '{fr: "En français ?", en: "In English?"}', more = '') =>
  `- {id: ${id}, question: ${words}, section: ${section}, elements: {fr: [voici]}${more}}\n`

function asked(
  questions: string,
  key: VersionKey = 'fr/standard',
  part: string | null = null,
  files: Readonly<Record<string, string>> = {},
) {
  const library = libraryFromMemory(soundContent({ files: { 'questions/ame.yaml': questions, ...files } }), {
    today: soundDay,
  })
  const version = library.fiches.get('ame')?.versions.get(key)
  const page = version && pagesOf(version).find((one) => one.part === part)
  if (version === undefined || page === undefined) throw new Error('no page')
  return askedOn(library.questions.get('ame') ?? [], version, page)
}

describe('the questions at the end of a page', () => {
  it('are the first five, each a link to the section that answers', () => {
    const seven = Array.from({ length: 7 }, (_, rank) =>
      question(`q${rank}`, rank % 2 === 0 ? 'quoi' : 'essentiel'),
    ).join('')
    expect(asked(seven)).toHaveLength(5)
    expect(asked(seven)[0]).toEqual({ text: 'En français ?', href: '/fr/ame/#quoi' })
    expect(asked(seven)[1]?.href).toBe('/fr/ame/#essentiel')
  })

  it('are none when nobody has written any', () => {
    expect(asked('')).toEqual([])
  })

  it('are those that have words in the language of the page', () => {
    const questions = question('a', 'quoi', 'Seulement en français ?') + question('b', 'quoi')
    expect(asked(questions, 'en/standard')).toEqual([{ text: 'In English?', href: '/en/ame/#quoi' }])
    expect(asked(questions).map(({ text }) => text)).toEqual(['Seulement en français ?', 'En français ?'])
  })

  it('are said in easy words on an easy page where there are some', () => {
    expect(
      asked(question('a', 'quoi', '{fr: "Standard ?", fr-falc: "Facile ?"}') + question('b', 'quoi'), 'fr/falc').map(
        ({ text }) => text,
      ),
    ).toEqual(['Facile ?', 'En français ?'])
  })

  it('are not those that the easy text leaves out, by itself or with the section', () => {
    expect(
      asked(question('a', 'quoi', 'Rare ?', ', falc_omitted: Rare.') + question('b', 'essentiel'), 'fr/falc'),
    ).toHaveLength(1)
    expect(
      asked(
        question('a', 'quoi') + question('b', 'essentiel'),
        'fr/falc',
        null,
        twinInParts({ head: { omitted: '{quoi: x}' }, parts: {} }),
      ).map(({ href }) => href),
    ).toEqual(['/fr/falc/ame/#essentiel'])
  })

  it('lead to the page that answers; another page has its own only', () => {
    const questions = question('a', 'quoi') + question('b', 'essentiel')
    expect(asked(questions, 'fr/falc', null, twinInParts()).map(({ href }) => href)).toEqual([
      '/fr/falc/ame/suite/#quoi',
      '/fr/falc/ame/#essentiel',
    ])
    expect(asked(questions, 'fr/falc', 'suite', twinInParts()).map(({ href }) => href)).toEqual([
      '/fr/falc/ame/suite/#quoi',
    ])
  })
})
