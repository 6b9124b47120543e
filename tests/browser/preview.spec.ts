import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { editsOf } from '../../src/bench/preview/edits.ts'
import type { PreviewApart } from '../../src/bench/preview/preview-apart.ts'
import { previewApart } from '../../src/bench/preview/preview-apart.ts'
import { shownAfter } from '../../src/bench/preview/shown-after.ts'
import { readLibrary } from '../../src/library/read.ts'

const day = '2026-11-28'
const root = resolve(import.meta.dirname, '../..')
const folder = join(mkdtempSync(join(tmpdir(), 'preview-')), 'essai')
const file = (path: string) => join(folder, path)
const change = (path: string, from: string, to: string) =>
  writeFileSync(file(path), readFileSync(file(path), 'utf8').replace(from, to))
let preview: PreviewApart

test.describe('the live preview, in a browser', () => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 })
  test.skip(process.env['SITE_SAMPLED'] !== undefined, 'asked once, of a folder of its own')

  test.beforeAll(async () => {
    cpSync(join(root, 'tests/another-site'), folder, { recursive: true })
    cpSync(join(root, 'content/languages/fr.yaml'), file('languages/fr.yaml'))
    preview = await previewApart(folder, day)
  })
  test.afterAll(async () => {
    await preview.stop()
    rmSync(dirname(folder), { recursive: true, force: true })
  })

  const open = (page: Page, path: string) => page.goto(`${preview.url}${path}`, { waitUntil: 'load' })
  const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Aperçu : remarques' })

  test('shows a change of each kind on the open page, and what was before once it is put back', async ({ page }) => {
    const edits = editsOf(await readLibrary(folder, { today: day }), folder)
    expect(edits).toHaveLength(5)
    for (const [index, edit] of edits.entries()) {
      await open(page, edit.page)
      await test.step(edit.kind, () => shownAfter(page, edit, 710_000 + index * 1_111))
    }
  })

  test('says beside an easy page its score, its length against the aim, its remarks with their lines, and how other texts follow', async ({
    page,
  }) => {
    await open(page, '/fr/falc/depot/')
    const panel = panelOf(page)
    await expect(panel.locator('summary')).toContainText(/remarques? sur cette page · score FALC \d+/u)
    await panel.locator('summary').click()
    await expect(panel).toContainText(/essai\/fiches\/depot\/fr\.falc\.md : \d+ mots, pour 350 à 650 \(court\)/u)
    await expect(panel).toContainText(/Score FALC \d+ sur 100 : aucun obstacle connu/u)
    await expect(panel).toContainText('en : manque')
    await expect(panel).toContainText(
      'fr-falc : en retard : essentiel ; pas encore validée par les personnes concernées',
    )
    change(
      'fiches/depot/fr.falc.md',
      'Vous donnez de l',
      `Vous venez ${'avec votre carte et '.repeat(12)}voilà.\nVous donnez de l`,
    )
    await expect(panel.getByRole('listitem').filter({ hasText: 'essai/fiches/depot/fr.falc.md:18' })).not.toHaveCount(0)
    await expect(panel).toContainText('pas encore prêt')
    // Asked for once, it stays open when the page shows itself again.
    await expect(panel.locator('details')).toHaveAttribute('open')
    await expect(panel).toContainText('Tout le contenu :')
  })

  test('says which translation is behind after the French has changed', async ({ page }) => {
    await open(page, '/fr/entree/')
    await panelOf(page).locator('summary').click()
    await expect(panelOf(page)).not.toContainText('en retard')
    const [, words = ''] = /\{#essentiel[^}]*\}\n\n(.+)/u.exec(readFileSync(file('fiches/entree/fr.md'), 'utf8')) ?? []
    change('fiches/entree/fr.md', words, `Une phrase nouvelle. ${words}`)
    await expect(page.getByText('Une phrase nouvelle.')).toBeVisible()
    await expect(panelOf(page)).toContainText('en : en retard : essentiel')
  })

  test('keeps the page while its file can’t be read, says where in French, and goes on', async ({ page }) => {
    await open(page, '/fr/depot/')
    await panelOf(page).locator('summary').click()
    const sound = readFileSync(file('fiches/depot/fr.md'), 'utf8')
    writeFileSync(file('fiches/depot/fr.md'), sound.replace('title: Le', 'title: "Le'))
    const told = panelOf(page).getByRole('listitem').filter({ hasText: 'essai/fiches/depot/fr.md:2' })
    await expect(told).toContainText('Erreur')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Le dépôt de garantie/u)
    writeFileSync(file('fiches/depot/fr.md'), sound.replace('title: Le dépôt', 'title: Tout le dépôt'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Tout le dépôt de garantie/u)
    await expect(told).toHaveCount(0)
    const aide = readFileSync(file('pages/aide/fr.mdx'), 'utf8')
    await open(page, '/fr/aide/')
    writeFileSync(file('pages/aide/fr.mdx'), `${aide}\n\n<Etapes>\n\nUn.\n`)
    await expect(panelOf(page)).toContainText('essai/pages/aide/fr.mdx')
    writeFileSync(file('pages/aide/fr.mdx'), `${aide}\n\nEt voilà la fin.\n`)
    await expect(page.getByText('Et voilà la fin.')).toBeVisible()
  })

  test('shows a file that was added, a draft included, and no more one that was taken away', async ({ page }) => {
    const fiche = readFileSync(file('fiches/froid/fr.md'), 'utf8').replace('status: published', 'status: draft')
    const draft = join(folder, 'fiches/canicule')
    await open(page, '/fr/canicule/')
    cpSync(file('fiches/froid'), draft, { recursive: true })
    writeFileSync(join(draft, 'fr.md'), fiche.replace(/^title: .*$/mu, 'title: Il fait trop chaud'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Il fait trop chaud/u)
    rmSync(draft, { recursive: true })
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Il fait trop chaud/u)
    await open(page, '/en/aide/')
    rmSync(file('pages/aide/en.mdx'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Comment utiliser ce site|Aide/u)
  })
})
