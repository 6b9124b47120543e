import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { easyToReadProblems } from '../../src/checks/easy-to-read.ts'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { readLibrary } from '../../src/library/read.ts'

const work = mkdtempSync(join(tmpdir(), 'droits-clairs-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))
function write(folder: string, files: Iterable<readonly [string, string]>): string {
  for (const [path, source] of files) {
    mkdirSync(dirname(join(work, folder, path)), { recursive: true })
    writeFileSync(join(work, folder, path), source)
  }
  return join(work, folder)
}

const page = (body: string, head = '') =>
  `---\ntitle: Aide\nsummary: Comment faire.\n${head}---\n\n## Une partie <Partie id="partie" picto="argent" />\n\n${body}\n`
const libraryWith = (path: string, source: string) =>
  libraryFromMemory(new Map([...soundContent(), [path, source]]), { today: soundDay })
const withFrench = (path: string, source: string) =>
  libraryFromMemory(new Map([...soundContent(), ['pages/aide/fr.mdx', page('Texte.')], [path, source]]), {
    today: soundDay,
  })
const told = (body: string, path = 'pages/aide/fr.mdx') =>
  checkLibrary(libraryWith(path, page(body)), { strict: false }).map(({ file, line, rule, severity, hint }) => ({
    file,
    line,
    rule,
    severity,
    hint,
  }))

describe('the text of a page of the site is read by the rules of fiches', () => {
  it('and is fine with what a page may say', () => {
    expect(
      told(
        '<Contact id="sante-info-droits" />\n\n<Chiffre id="ame.duration" />, [chercher](/fr/recherche/), [fiche](fiche:css#quoi), [plus haut](#partie), [AME](/fr/ame/), [falc](/fr/falc/aide/), [suivi](/suivi/).',
      ),
    ).toEqual([])
  })

  it.each([
    ['<Contact id="sante-info-droit" />', 'contact-unknown', 'error', 'Vouliez-vous dire « sante-info-droits » ?'],
    ['Pendant <Chiffre id="ame.durations" />.', 'fact-unknown', 'error', 'ame.duration'],
    ['Pendant {{ame.duration}}.', 'mention-form', 'error', 'Écrivez « <Chiffre id="ame.duration" /> »'],
    ['[x](fiche:nulle-part)', 'link-broken', 'error', 'Corrigez le nom de la fiche'],
    ['[x](fiche:css#quoii)', 'link-broken', 'error', '« quoi »'],
    ['[x](#parti)', 'link-broken', 'error', '« partie »'],
    ['[x](/fr/recherches/)', 'link-broken', 'error', '« recherche »'],
    ['[x](/suivi-du-site/)', 'link-broken', 'error', 'Corrigez l’adresse'],
    ['Vous payez 35 € en 12 mois.', 'typed-figure', 'warning', 'Écrivez le fait'],
    ['Cette page est en FALC.', 'falc-claim', 'error', 'Retirez ces mots'],
    ['<b>Gras</b>', 'html', 'error', 'Markdown'],
    ['![x](x.png)', 'image', 'error', 'pictogramme'],
    ['[x](javascript:alert)', 'link-unsafe', 'error', 'https://'],
  ])('%s', (body, rule, severity, remedy) => {
    const [first] = told(body)
    expect(first).toMatchObject({ file: 'content/pages/aide/fr.mdx', line: 8, rule, severity })
    expect(first?.hint).toContain(remedy)
  })

  it('in its title and summary too', () => {
    const source = page('Texte.').replace('Comment faire.', 'En 3 mois.')
    expect(checkLibrary(libraryWith('pages/aide/fr.mdx', source), { strict: true })).toMatchObject([
      { line: 3, rule: 'typed-figure', severity: 'error' },
    ])
  })

  it('and by the easy-to-read checker when it is a simplified one', () => {
    const problems = easyToReadProblems(
      withFrench(
        'pages/aide/fr.falc.mdx',
        page(`Vous venez ${'avec votre carte et '.repeat(12)}voilà.`, 'validation: {state: none}\n'),
      ),
      { strict: true },
    )
    expect(problems.filter(({ file }) => file.includes('pages/'))).toContainEqual(
      expect.objectContaining({
        file: 'content/pages/aide/fr.falc.mdx',
        line: 9,
        rule: 'sent-length',
        severity: 'error',
      }),
    )
  })

  it('says in French what is wrong in its front matter', () => {
    const problems = checkLibrary(libraryWith('pages/aide/fr.mdx', page('Texte.').replace('summary:', 'sumary:')), {
      strict: false,
    })
    expect(problems.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['content/pages/aide/fr.mdx', 2, 'field-missing'],
      ['content/pages/aide/fr.mdx', 3, 'field-unknown'],
    ])
  })
})

const following = (method: string, source: string) =>
  `translation: {method: ${method}, reviewed: none, source: ${source}}\n`

describe('the site’s own pages', () => {
  const content = write('content', soundContent())
  const own = write('own', [
    [
      'aide/fr.mdx',
      page(
        'Appelez.\n\n<Contact id="sante-info-droits" />\n\nEn cas de danger :\n\n<Contact id="samu-15" />\n\n- un\n- le <Contact id="samu-15" />\n\nLisez [ceci](fiche:rien) et [cela](fiche:css).\n\nVoyez [plus bas](#secours).\n\n## Les secours <Partie id="secours" />\n\n<Contact id="samu-15" />',
      ),
    ],
    ['papier/fr.mdx', page('Texte.')],
    ['papier/ar.mdx', page('[x](/ar/recherche/)', following('machine', '{}'))],
    ['a-propos/fr.mdx', page('Nous.', 'lent: false\n')],
    ['site-text.ts', ''],
  ])
  const read = (folder = content) => readLibrary(folder, { today: soundDay, pages: { path: own, name: 'own' } })

  it('lent to another folder, leave out the passages that name what it has not, and the lines that announce them', async () => {
    const library = await read()
    expect(checkLibrary(library, { strict: false })).toEqual([])
    expect([...library.pages.keys()]).toEqual(['aide/fr/standard', 'papier/fr/standard'])
    const sections = library.pages.get('aide/fr/standard')?.sections ?? []
    expect(sections.map(({ id }) => id)).toEqual(['partie'])
    expect(sections[0]?.nodes.map(({ type, position }) => [type, position?.start.line])).toEqual([
      ['paragraph', 8],
      ['paragraph', 10],
      ['list', 16],
    ])
    expect(sections[0]?.references.map(({ target }) => target)).toEqual(['sante-info-droits'])
  })

  it('give way to those that the folder has itself', async () => {
    const folder = write('with-pages', [...soundContent(), ['pages/aide/fr.mdx', page('À nous.')]])
    const { pages, pageNames } = await read(folder)
    expect([...pages].map(([key, { file }]) => [key, file])).toEqual([
      ['aide/fr/standard', 'with-pages/pages/aide/fr.mdx'],
      ['papier/fr/standard', 'own/papier/fr.mdx'],
    ])
    expect([...pageNames]).toEqual(['aide', 'papier'])
  })

  it('give way even to one that can’t be read', async () => {
    const folder = write('with-broken-page', [...soundContent(), ['pages/aide/fr.mdx', page('{1}')]])
    const { pages, pageNames } = await read(folder)
    expect([...pages.keys()]).toEqual(['papier/fr/standard'])
    expect([...pageNames]).toEqual(['aide', 'papier'])
  })
})

describe('a text of a page follows its French', () => {
  const french = page('Texte.')
  const hash = libraryWith('pages/aide/fr.mdx', french).pages.get('aide/fr/standard')?.sections[0]?.hash ?? ''
  const standing = (source: string) =>
    withFrench('pages/aide/en.mdx', page('Text.', following('human', source))).pages.get('aide/en/standard')?.standing

  it('is current when it was accepted against today’s', () => {
    expect(standing(`{partie: "${hash}"}`)).toEqual({
      kind: 'translation',
      method: 'human',
      reviewed: null,
      sync: { state: 'current' },
    })
  })

  it('is behind when the French has changed, and when what the site shows there has', () => {
    expect(standing('{partie: "0123456789ab"}')).toMatchObject({ sync: { state: 'stale', sections: ['partie'] } })
    expect(
      libraryWith('pages/aide/fr.mdx', page('Texte.\n\n<Urgences />')).pages.get('aide/fr/standard')?.sections[0]?.hash,
    ).not.toBe(hash)
  })

  it('is told to be behind, with the command that accepts it', () => {
    const library = withFrench('pages/aide/en.mdx', page('Text.', following('human', '{}')))
    expect(checkLibrary(library, { strict: false })).toMatchObject([
      { file: 'content/pages/aide/en.mdx', rule: 'text-behind', hint: expect.stringContaining('accept aide en »') },
    ])
  })

  it('is refused without French, once, and not when the French can’t be read', () => {
    const alone = checkLibrary(libraryWith('pages/aide/en.mdx', page('Text.', following('human', '{}'))), {
      strict: false,
    })
    expect(alone).toMatchObject([
      {
        file: 'content/pages/aide/en.mdx',
        line: 1,
        rule: 'reference-missing',
        hint: expect.stringContaining('npm run new -- page aide'),
      },
    ])
    const files = new Map([
      ...soundContent(),
      ['pages/aide/fr.mdx', page('{1}')],
      ['pages/aide/en.mdx', page('Text.', following('human', '{}'))],
    ])
    const broken = checkLibrary(libraryFromMemory(files, { today: soundDay }), { strict: false })
    expect(broken.map(({ file, rule }) => [file, rule])).toEqual([['content/pages/aide/fr.mdx', 'expression']])
  })
})
