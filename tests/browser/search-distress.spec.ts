import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { readLibrary } from '../../src/library/read.ts'
import { test } from './served-site.ts'

const { distress, contacts } = await readLibrary('content', { today: '2026-11-27' })

/** Where the first call of a situation leads, as the editors' data say. */
function firstCall(situation: string): string {
  const contact = contacts.get(distress.find(({ id }) => id === situation)?.contacts[0] ?? '')
  return contact?.phone ? `tel:${contact.phone.replaceAll(/\D/gu, '')}` : `sms:${contact?.sms ?? ''}`
}

const panel = (page: Page) => page.locator('.call-now')

for (const [lang, question, situation] of [
  ['fr', 'suicide', 'suicide'],
  ['fr', 'jveux me suicidé', 'suicide'],
  ['fr', 'overdose', 'intoxication'],
  ['fr', 'je suis battue', 'violences-couple'],
  ['fr', 'mon mari me frappe', 'violences-couple'],
  ['fr', 'I want to die', 'suicide'],
  ['en', 'my husband beats me', 'violences-couple'],
  ['en', 'je veux mourir', 'suicide'],
  ['ar', 'زوجي يضربني', 'violences-couple'],
  ['ar', 'bghit nmout', 'suicide'],
] as const) {
  test(`${lang}: « ${question} » is answered first with whom to call, then with a page`, async ({ page }) => {
    await page.goto(`/${lang}/`)
    await page.getByRole('searchbox').pressSequentially(question)
    const links = panel(page).first().getByRole('link')
    await expect(links.first()).toHaveAttribute('href', firstCall(situation))
    await expect(links.last()).toHaveAttribute('href', new RegExp(`^/${lang}/`, 'u'))
    await expect(page.locator('[data-search-none]')).toBeHidden()
    await expect(page.locator('[data-search-status]')).not.toBeEmpty()
    const box = await links.first().boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
  })
}

test('whom to call is there at once and offline, once the page was read, whatever of the search is missing', async ({
  page,
  context,
}) => {
  await page.goto('/fr/', { waitUntil: 'networkidle' })
  await context.setOffline(true)
  await page.getByRole('searchbox').pressSequentially('mon mari me frappe')
  await expect(panel(page).getByRole('link').first()).toHaveAttribute('href', firstCall('violences-couple'))
})

test('the same words of something else show no number', async ({ page }) => {
  await page.goto('/fr/')
  for (const question of [
    'suicide assisté',
    'mourir de rire',
    'battue de chasse',
    'overdose de travail',
    'aide à mourir',
  ]) {
    await page.getByRole('searchbox').fill(question)
    await expect(page.locator('[data-search-status]')).not.toBeEmpty()
    await expect(panel(page)).toHaveCount(0)
  }
})

test('words of distress are neither sent nor kept: no request, no address, no history, no storage', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(decodeURIComponent(request.url()) + (request.postData() ?? '')))
  await page.goto('/fr/recherche/#q=AME')
  await expect(page.locator('[data-search-list] > li').first()).toBeVisible()
  await page.getByRole('searchbox').fill('')
  await page.getByRole('searchbox').pressSequentially('mon mari me frappe', { delay: 30 })
  await expect(panel(page)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(panel(page)).toBeVisible()
  const kept = await page.evaluate(() =>
    JSON.stringify([
      location.href,
      history.state,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
    ]),
  )
  expect(kept).not.toMatch(/mari|frappe|AME/u)
  expect(asked.filter((url) => /frappe|mari me/u.test(url))).toEqual([])
  expect(
    await page
      .locator('.tongues a')
      .evaluateAll((links) => links.filter((link) => (link as HTMLAnchorElement).hash !== '').length),
  ).toBe(0)
  await panel(page).getByRole('link').last().click()
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('')
})

test('the easy-to-read page says it in easy sentences', async ({ page }) => {
  await page.goto('/fr/falc/')
  await page.getByRole('searchbox').pressSequentially('je veux mourir')
  await expect(panel(page).locator('.line').first()).toBeVisible()
  await expect(panel(page).getByRole('link').last()).toHaveAttribute('href', /^\/fr\/falc\//u)
})
