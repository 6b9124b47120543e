import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { soundContent } from '../../src/checks/sound-content.ts'
import { onSmallSite } from './small-site.ts'

const reviewed = (soundContent().get('fiches/css/en.md') ?? '').replace(
  'reviewed: none',
  'reviewed: {by: Ada, on: 2026-10-01}',
)
const test = onSmallSite({ 'fiches/css/en.md': reviewed }, ['--audience', 'workshop'])

test('a copy for a workshop is listed nowhere, and each of its pages says what it is', ({ small }) => {
  const pages = globSync('**/*.html', { cwd: small.folder }).map((file) => ({
    file,
    html: readFileSync(join(small.folder, file), 'utf8'),
  }))
  expect(pages.length).toBeGreaterThan(20)
  expect(
    pages.filter(({ html }) => !/<meta name="robots" content="noindex">/.test(html)).map(({ file }) => file),
  ).toEqual([])
  const silent = pages.filter(({ html }) => /<main/.test(html) && !html.includes('href="/relecture/"'))
  expect(silent.map(({ file }) => file)).toEqual([])
})

test('it has the sheets of the texts that nobody has read, and of no other', async ({ small, page }) => {
  await page.goto('/fr/falc/ame/')
  await page.getByRole('link', { name: 'Les feuilles de lecture' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Feuilles de lecture')
  const names = await page.getByRole('listitem').allTextContents()
  expect(names.map((name) => /\((.*)\)/.exec(name)?.[1])).toEqual(['en', 'fr-falc', 'fr-falc'])
  expect(
    globSync('relecture/*.html', { cwd: small.folder })
      .map((file) => file.replaceAll('\\', '/'))
      .sort(),
  ).toEqual([
    'relecture/ame-en.html',
    'relecture/ame-fr-falc.html',
    'relecture/css-fr-falc.html',
    'relecture/index.html',
  ])
  await page.getByRole('listitem').filter({ hasText: 'fr-falc' }).first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Feuille de lecture/)
})

test('a reading sheet fits a phone and a printed page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/relecture/ame-fr-falc.html')
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await wide()).toBeLessThanOrEqual(0)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 658, height: 990 })
  expect(await wide()).toBeLessThanOrEqual(0)
})
