import { describe, expect, it } from 'vitest'
import { siteYaml } from '../../src/checks/sound-content.ts'
import { siteWith } from './with-content.ts'

describe('what the site says of itself', () => {
  const words = async (lines: string, lang: string, level: 'standard' | 'falc' = 'standard') =>
    (
      await siteWith(
        { 'site.yaml': `${siteYaml.replace('name: Exemple\n', '')}${lines}` },
        () => import('../../src/site/site-words.ts'),
      )
    ).siteWords(lang, level)

  it('is in the reader’s language and level where it is written so, with its typography', async () => {
    const lines =
      'name: {fr: Toit clair, en: Clear roof}\nheadline: {fr: "Votre toit : vos droits", fr-falc: Mon toit}\n'
    expect(await words(lines, 'fr')).toMatchObject({
      name: { text: 'Toit clair', lang: 'fr' },
      headline: { text: 'Votre toit\u00a0: vos droits', lang: 'fr' },
    })
    expect(await words(lines, 'fr', 'falc')).toMatchObject({ headline: { text: 'Mon toit' } })
    expect(await words(lines, 'en')).toMatchObject({
      name: { text: 'Clear roof', lang: 'en' },
      headline: { lang: 'fr' },
    })
  })

  it('is its name where it says no more, and nothing of a licence that it has not', async () => {
    expect(await words('name: Toit clair\n', 'en')).toEqual({
      name: { text: 'Toit clair', lang: 'fr' },
      tagline: { text: 'Toit clair', lang: 'fr' },
      headline: { text: 'Toit clair', lang: 'fr' },
      searchExamples: null,
      invitation: null,
      licence: null,
    })
  })
})

describe('the languages of the site', () => {
  it('come in the order of site.yaml, the others after', async () => {
    const languages =
      '- {code: fr, name: Français, dir: ltr}\n- {code: en, name: English, dir: ltr}\n- {code: es, name: Español, dir: ltr}\n'
    const { library } = await siteWith(
      { 'site.yaml': `${siteYaml}languages: [en, fr]\n`, 'languages.yaml': languages },
      () => import('virtual:library'),
    )
    expect(library.languages.map(({ code }) => code)).toEqual(['en', 'fr', 'es'])
    expect(library.problems).toEqual([])
  })

  it('that it names and that do not exist, or twice, are told where they are written', async () => {
    const { library } = await siteWith(
      { 'site.yaml': `${siteYaml}languages: [fr, enn, fr]\n` },
      () => import('virtual:library'),
    )
    expect(library.problems.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [4, 17, 'language-unknown'],
      [4, 22, 'id-duplicate'],
    ])
    expect(library.problems[0]?.hint).toContain('« en »')
  })
})

describe('the drawing beside the name', () => {
  it('is the picture that the site chose, in its ink', async () => {
    const { logo } = await siteWith(
      { 'site.yaml': `${siteYaml}logo: argent\ncolours: {light: {ink: "#123456"}}\n` },
      () => import('../../src/site/pictograms/logo.ts'),
    )
    expect(logo()).toContain('svg{color:#123456}')
  })

  it('is a page with a tick where it chose none', async () => {
    const { logo, favicon } = await siteWith({}, () => import('../../src/site/pictograms/logo.ts'))
    expect(logo()).toContain('.ink{fill:#0d4645}')
    expect(favicon()).toContain('fill="#0b3f3f"')
  })
})
