import { describe, expect, it } from 'vitest'
import { fiche } from '../../src/checks/sound-content.ts'
import { siteWith } from './with-content.ts'

const level =
  'languages: [en]\nname: {fr: Anglais facile, en: Easy English}\nchecker: null\nnotice: {en: Nobody has checked this text.}\n'
const easy = fiche({ lang: 'en', falc: true })
const changes = { 'levels/easy.yaml': level, 'fiches/ame/en.easy.md': easy }

describe('a reading level that is only data', () => {
  it('has its address, its name and its words above a text that nobody has validated', async () => {
    const { levelName, levelNotice } = await siteWith(changes, () => import('../../src/site/level-name.ts'))
    expect([
      levelName('easy', 'en'),
      levelName('easy', 'fr'),
      levelName('falc', 'fr'),
      levelName('standard', 'en'),
    ]).toEqual(['Easy English', 'Anglais facile', 'Version simplifiée', 'Full text'])
    expect(levelNotice({ level: 'easy', lang: 'en' })).toBe('Nobody has checked this text.')
    expect(levelNotice({ level: 'falc', lang: 'fr' })).toBeNull()
    const { ficheAddress, codeAddress } = await siteWith(changes, () => import('../../src/site/addresses.ts'))
    expect(ficheAddress('en', 'easy', 'ame', 'quoi')).toBe('/en/easy/ame/#quoi')
    expect(codeAddress('100930', 'en', 'easy')).toBe('/c/100930/#en-easy')
  })

  it('has its place among the levels and the languages of a fiche', async () => {
    const { levelsOf, versionFor, versionsInOrder } = await siteWith(
      changes,
      () => import('../../src/site/fiche/versions.ts'),
    )
    const { library } = await import('virtual:library')
    const [ame, css] = [library.fiches.get('ame'), library.fiches.get('css')]
    if (!ame || !css) throw new Error('The fiches are missing.')
    const names = (list: readonly { lang: string; level: string }[]) => list.map((one) => `${one.lang}/${one.level}`)
    expect(names(levelsOf(ame, 'en'))).toEqual(['en/standard', 'en/easy'])
    expect(names(levelsOf(css, 'en'))).toEqual(['en/standard', 'fr/falc'])
    expect(names(versionsInOrder(ame))).toEqual(['fr/standard', 'fr/falc', 'en/standard', 'en/easy'])
    // From easy French to easy English, and back.
    expect(versionFor(ame, 'en', 'falc')?.level).toBe('easy')
    expect(versionFor(ame, 'fr', 'easy')?.level).toBe('falc')
    expect(versionFor(css, 'en', 'falc')?.level).toBe('standard')
  })

  it('is behind when the French changes, as any text that follows it', async () => {
    const { library } = await siteWith(changes, () => import('virtual:library'))
    const standing = library.fiches.get('ame')?.versions.get('en/easy')?.standing
    expect(standing).toMatchObject({
      kind: 'falc',
      validation: { state: 'none' },
      sync: { state: 'stale', sections: ['essentiel', 'quoi'] },
    })
  })
})
