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

const page = (body: string) => `---\ntitle: Aide\nsummary: Comment faire.\n---\n\n## Une partie {#partie picto=argent}\n\n${body}\n`
const libraryWith = (path: string, source: string) => libraryFromMemory(new Map([...soundContent(), [path, source]]), { today: soundDay })
const told = (body: string, path = 'pages/aide/fr.md') =>
  checkLibrary(libraryWith(path, page(body)), { strict: false }).map(({ file, line, rule, severity, hint }) => ({ file, line, rule, severity, hint }))

describe('the text of a page of the site is read by the rules of fiches', () => {
  it('and is fine with what a page may say', () => {
    expect(told('{{contact:sante-info-droits}}\n\n{{ame.duration}}, [chercher](/fr/recherche/), [fiche](fiche:css#quoi), [plus haut](#partie), [AME](/fr/ame/), [falc](/fr/falc/aide/), [données](/donnees/).')).toEqual([])
  })

  it.each([
    ['{{contact:sante-info-droit}}', 'contact-unknown', 'error', 'Vouliez-vous dire « sante-info-droits » ?'],
    ['Pendant {{ame.durations}}.', 'fact-unknown', 'error', 'ame.duration'],
    ['Pendant {{ame.duration}.', 'mention-form', 'error', 'Écrivez {{fait}}'],
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
    expect(first).toMatchObject({ file: 'content/pages/aide/fr.md', line: 8, rule, severity })
    expect(first?.hint).toContain(remedy)
  })

  it('in its title and summary too', () => {
    const source = page('Texte.').replace('Comment faire.', 'En 3 mois.')
    expect(checkLibrary(libraryWith('pages/aide/fr.md', source), { strict: true })).toMatchObject([{ line: 3, rule: 'typed-figure', severity: 'error' }])
  })

  it('and by the easy-to-read checker when it is a simplified one', () => {
    const problems = easyToReadProblems(libraryWith('pages/aide/fr.falc.md', page(`Vous venez ${'avec votre carte et '.repeat(12)}voilà.`)), { strict: true })
    expect(problems.filter(({ file }) => file.includes('pages/'))).toContainEqual(expect.objectContaining({ file: 'content/pages/aide/fr.falc.md', line: 8, rule: 'sent-length', severity: 'error' }))
  })

  it('says in French what is wrong in its front matter', () => {
    const problems = checkLibrary(libraryWith('pages/aide/fr.md', page('Texte.').replace('summary:', 'sumary:')), { strict: false })
    expect(problems.map(({ file, line, rule }) => [file, line, rule])).toEqual([['content/pages/aide/fr.md', 2, 'field-missing'], ['content/pages/aide/fr.md', 3, 'field-unknown']])
  })
})

describe('the site’s own pages', () => {
  const content = write('content', soundContent())
  const own = write('own', [
    ['aide/fr.md', page('Appelez.\n\n{{contact:sante-info-droits}}\n\nEn cas de danger :\n\n{{contact:samu-15}}\n\n- un\n- le {{contact:samu-15}}\n\nLisez [ceci](fiche:rien) et [cela](fiche:css).\n\nVoyez [plus bas](#secours).\n\n## Les secours {#secours}\n\n{{contact:samu-15}}')],
    ['papier/fr.md', page('Texte.')],
    ['papier/ar.md', page('[x](/ar/recherche/)')],
    ['site-text.ts', ''],
  ])
  const read = (lent: boolean, folder = content) => readLibrary(folder, { today: soundDay, pages: { path: own, name: 'own', lent } })

  it('are held to the rules with the content that they were written for', async () => {
    const problems = checkLibrary(await read(false), { strict: false })
    expect(problems.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['own/aide/fr.md', 14, 'contact-unknown'], ['own/aide/fr.md', 17, 'contact-unknown'], ['own/aide/fr.md', 19, 'link-broken'], ['own/aide/fr.md', 25, 'contact-unknown'],
      ['own/papier/ar.md', 8, 'link-broken'],
    ])
  })

  it('lent to another folder, leave out the passages that name what it has not, and the lines that announce them', async () => {
    const library = await read(true)
    expect(checkLibrary(library, { strict: false })).toEqual([])
    expect([...library.pages.keys()]).toEqual(['aide/fr/standard', 'papier/fr/standard'])
    const sections = library.pages.get('aide/fr/standard')?.sections ?? []
    expect(sections.map(({ id }) => id)).toEqual(['partie'])
    expect(sections[0]?.nodes.map(({ type, position }) => [type, position?.start.line])).toEqual([['paragraph', 8], ['paragraph', 10], ['list', 16]])
    expect(sections[0]?.references.map(({ target }) => target)).toEqual(['sante-info-droits'])
  })

  it('give way to those that the folder has itself', async () => {
    const folder = write('with-pages', [...soundContent(), ['pages/aide/fr.md', page('À nous.')]])
    const { pages } = await read(true, folder)
    expect([...pages].map(([key, { file }]) => [key, file])).toEqual([['aide/fr/standard', 'with-pages/pages/aide/fr.md'], ['papier/fr/standard', 'own/papier/fr.md']])
  })
})
