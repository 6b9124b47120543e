import { describe, expect, it } from 'vitest'
import { easyToReadProblems } from '../../src/checks/easy-to-read.ts'
import { soundContent, soundDay, twinInParts } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'

const problemsOf = (text: string, strict = false) =>
  easyToReadProblems(libraryFromMemory(soundContent({ file: 'fr.falc.md', text }), { today: soundDay }), { strict })
const negative = 'Vous ne venez pas.\n'
const endless = `Vous venez ${'avec votre carte et '.repeat(12)}voilà.\n`

describe('the easy-to-read check of a library', () => {
  it('tells all advice on a text that is ready', () => {
    expect(problemsOf(negative.repeat(14)).filter(({ rule }) => rule === 'sent-negation')).toHaveLength(14)
  })

  it('tells the first pieces of advice on a text that is not, and how many more there are', () => {
    const told = problemsOf(`${negative.repeat(14)}${endless}`).filter(({ rule }) => rule === 'sent-negation')
    expect(told).toHaveLength(10)
    expect(told.at(-1)?.message).toContain('Et 4 autres plus bas')
    expect(told.slice(0, -1).every(({ message }) => !message.includes('plus bas'))).toBe(true)
  })

  it('never drops an error, which is a warning until a release', () => {
    const source = `${endless}\n`.repeat(14)
    const errors = (strict: boolean) =>
      problemsOf(source, strict)
        .filter(({ rule }) => rule === 'sent-length')
        .map(({ severity }) => severity)
    expect(errors(true)).toEqual(Array.from({ length: 14 }, () => 'error'))
    expect(errors(false)).toEqual(Array.from({ length: 14 }, () => 'warning'))
  })
})

describe('the easy-to-read check of a twin on several pages', () => {
  const main = 'content/fiches/ame/fr.falc.md'
  const part = 'content/fiches/ame/fr.falc/suite.md'
  const french = (quoi: string) => ({
    'fiches/ame/fr.md': (soundContent().get('fiches/ame/fr.md') ?? '').replace('Voici ce que vous recevez.', quoi),
  })
  const checked = (
    given: Parameters<typeof twinInParts>[0],
    more: Readonly<Record<string, string>> = {},
    strict = false,
  ) =>
    easyToReadProblems(
      libraryFromMemory(soundContent({ files: { ...twinInParts(given), ...more } }), { today: soundDay }),
      { strict },
    ).filter(({ file }) => file === main || file === part)
  const words = (count: number) =>
    `${'Vous venez demain matin avec votre carte.\n'.repeat(Math.floor(count / 7))}${'Venez.\n'.repeat(count % 7)}`

  it('is made page by page: one that is not ready leaves the other alone', () => {
    const notReady = checked({ parts: { suite: { quoi: endless } } }).filter(({ rule }) => rule === 'falc-not-ready')
    expect(new Set(notReady.map(({ file }) => file))).toEqual(new Set([part]))
  })

  it('a page may have 650 words, its titles included, and no more; the pages are not added up', () => {
    const long = (count: number) =>
      checked({ parts: { suite: { quoi: words(count) } } }, {}, true).filter(({ rule }) => rule === 'str-page-length')
    // « Titre quoi » is two words.
    expect(long(648)).toEqual([])
    expect(long(649).map(({ file, severity, message }) => [file, severity, message.includes('651 mots')])).toEqual([
      [part, 'error', true],
    ])
    const both = { sections: ['essentiel'], head: {}, parts: { suite: { quoi: words(600) } } }
    const mainToo = checked(
      both,
      {
        'fiches/ame/fr.falc.md': (twinInParts(both)['fiches/ame/fr.falc.md'] ?? '').replace(
          'Voici le texte.',
          words(600),
        ),
      },
      true,
    )
    expect(mainToo.filter(({ rule }) => rule === 'str-page-length')).toEqual([])
  })

  it('a page too long is a warning until a release, and the page is not ready', () => {
    const told = checked({ parts: { suite: { quoi: words(700) } } })
    expect(told.filter(({ rule }) => rule === 'str-page-length').map(({ severity }) => severity)).toEqual(['warning'])
    expect(told.filter(({ rule }) => rule === 'falc-not-ready').map(({ file }) => file)).toEqual([part])
    expect(told.some(({ rule }) => rule === 'str-short')).toBe(false)
  })

  it('what a part loses is reported in the file of that part, under its heading', () => {
    const lost = checked(
      { parts: { suite: { quoi: 'Vous recevez une carte.' } } },
      french('Vous recevez une carte pendant {{ame.duration}}.\n\n{{contact:sante-info-droits}}'),
    ).filter(({ rule }) => rule === 'twin-lost')
    expect(lost.map(({ file, line, message }) => [file, line, message.includes('content/fiches/ame/fr.md:')])).toEqual([
      [part, 6, true],
    ])
    expect(lost[0]?.message).toContain('contact:sante-info-droits')
  })

  it('what is said on another page is information, not a loss', () => {
    const moved = checked(
      { parts: { suite: { quoi: 'Vous recevez une carte.' } } },
      french('Pendant {{ame.duration}}.'),
    ).filter(({ rule }) => rule.startsWith('twin-'))
    expect(
      moved.filter(({ rule }) => rule !== 'twin-not-simpler').map(({ rule, severity }) => [rule, severity]),
    ).toEqual([['twin-moved', 'info']])
  })

  it('what is left out on purpose is no loss; anything else is', () => {
    const text = french('Vous recevez une carte.\n\n{{contact:sante-info-droits}}\n\n{{letter:reclamation}}')
    const lost = (omitted: string) =>
      checked({ head: { omitted }, parts: { suite: { quoi: 'Vous recevez une carte.' } } }, text)
        .filter(({ rule }) => rule === 'twin-lost')
        .map(({ message }) => /« [^»]+ »/.exec(message)?.[0])
    expect(lost('{}')).toEqual(['« {{contact:sante-info-droits}} »', '« reclamation »'])
    expect(lost('{sante-info-droits: Un numéro suffit.}')).toEqual(['« reclamation »'])
    expect(lost('{sante-info-droits: Un numéro suffit., reclamation: Trop long.}')).toEqual([])
  })

  it('a section left out on purpose loses nothing', () => {
    const text = french('Vous recevez une carte pendant {{ame.duration}}.\n\n{{contact:sante-info-droits}}')
    expect(
      checked({ head: { omitted: '{quoi: Trop long.}' }, parts: {} }, text).filter(({ rule }) => rule === 'twin-lost'),
    ).toEqual([])
  })
})
