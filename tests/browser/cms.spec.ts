import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { writeCms } from '../../src/integrations/cms/write-cms.ts'
import { serveFolder } from '../../src/integrations/serve-folder.ts'
import { readLibrary } from '../../src/library/read.ts'
import { sectionHash } from '../../src/translations/hash.ts'
import { pickFolder } from './picked-folder.ts'

const today = '2026-11-29'
const another = resolve(import.meta.dirname, '../another-site')
const easy = 'fiches/depot/fr.falc.md'

/** The editing page of another organisation's content, and a copy of that content to work on. */
const test = base.extend<{ content: string }, { cms: { url: string; work: string } }>({
  cms: [
    async ({}, use) => {
      const work = mkdtempSync(join(tmpdir(), 'cms-'))
      cpSync(another, join(work, 'copy/content'), { recursive: true })
      mkdirSync(join(work, 'copy/.git'))
      await writeCms({ path: join(work, 'copy/content'), name: 'content', today, host: null }, join(work, 'site/admin'))
      const server = await serveFolder(join(work, 'site'), 0)
      await use({ url: server.url, work })
      await server.close()
      rmSync(work, { recursive: true })
    },
    { scope: 'worker' },
  ],
  content: async ({ cms, page }, use, about) => {
    const folder = join(cms.work, `test-${about.testId}`)
    cpSync(join(cms.work, 'copy'), folder, { recursive: true })
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (/^https?:/u.test(request.url()) && !request.url().startsWith(cms.url)) elsewhere.push(request.url())
    })
    await pickFolder(page, folder)
    await page.goto(`${cms.url}/admin/`)
    await page.getByRole('button', { name: 'Travailler avec un dépôt local' }).click()
    await use(join(folder, 'content'))
    expect(elsewhere).toEqual([])
  },
})

const area = 'textarea[rows="24"]'
const changedLines = (before: string, after: string) => {
  const [old, now] = [before.split('\n'), after.split('\n')]
  expect(now).toHaveLength(old.length)
  return now.filter((line, at) => line !== old[at])
}

test('one word of an easy text is changed: one line of its file, and no other section', async ({
  page,
  cms,
  content,
}) => {
  await page.goto(`${cms.url}/admin/#/collections/easy-text/entries/fiches-depot-fr-falc`)
  const text = page.locator(area)
  await expect(text).toHaveValue(/Le logement n'est pas cassé\./u)
  await expect(page.locator('.bilan')).toHaveText(/^Facile à lire : \d+ sur 100\. /u)
  await text.fill((await text.inputValue()).replace('pas cassé', 'pas abîmé'))
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  const before = readFileSync(join(another, easy), 'utf8')
  await expect(() => expect(readFileSync(join(content, easy), 'utf8')).not.toBe(before)).toPass()
  expect(changedLines(before, readFileSync(join(content, easy), 'utf8'))).toEqual(["Le logement n'est pas abîmé."])
  const [old, now] = await Promise.all([hashesOf(another), hashesOf(content)])
  expect([...now].filter(([section, hash]) => old.get(section) !== hash).map(([section]) => section)).toEqual(['qui'])
})

test('a mistake is told in French, with its line, and is not saved', async ({ page, cms, content }) => {
  await page.goto(`${cms.url}/admin/#/collections/easy-text/entries/fiches-depot-fr-falc`)
  const text = page.locator(area)
  await text.fill((await text.inputValue()).replace('{{garantie.delai}}', '{{garantie.dela}}'))
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  const error = page.locator('.verification li.error')
  await expect(error).toHaveText(/ligne 20 : .*« garantie\.dela ».*→ .*garantie\.delai/u)
  expect(readFileSync(join(content, easy), 'utf8')).toBe(readFileSync(join(another, easy), 'utf8'))
})

test('a fact is found by its words, with its value today, and put at the caret', async ({ page, cms, content }) => {
  await page.goto(`${cms.url}/admin/#/collections/facts/entries/facts-logement`)
  const text = page.locator(area)
  await expect(page.locator('.bilan')).toBeVisible()
  const before = readFileSync(join(content, 'facts/logement.yaml'), 'utf8')
  await text.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 0))
  await page.getByText('Mettre un chiffre').click()
  await page.getByLabel('Chercher par ses mots').fill('garantie delai')
  const name = page.getByRole('button', { name: '{{garantie.delai}}' })
  await expect(name).toHaveText(/\s:\s\d+\s.* — \{\{garantie\.delai\}\}$/u)
  await name.click()
  await expect(text).toHaveValue(`{{garantie.delai}}${before.trim()}`)
})

async function hashesOf(content: string): Promise<ReadonlyMap<string, string>> {
  const { fiches } = await readLibrary(content, { today, name: 'content' })
  const sections = fiches.get('depot')?.versions.get('fr/falc')?.sections ?? []
  return new Map(sections.map(({ id, title, nodes }) => [id, sectionHash(title, nodes)]))
}
