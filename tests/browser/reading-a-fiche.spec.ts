import { expect } from '@playwright/test'
import { test } from './served-site.ts'

test('the switches at the top keep the section one is reading', async ({ page }) => {
  await page.goto('/fr/ame/#cout')
  await page.getByRole('link', { name: 'العربية' }).first().click()
  await expect(page).toHaveURL(/\/ar\/ame\/#cout$/u)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})

test('an address that ends at an explanation shows it, and the switches keep its section', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 740 })
  await page.goto('/fr/ame/')
  const [id, section] = await page
    .locator('.note')
    .last()
    .evaluate((note) => [note.id, note.closest('.part')?.id])
  await page.goto(`/fr/ame/#${id}`)
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
  await expect(page.getByRole('link', { name: 'English' }).first()).toHaveAttribute(
    'href',
    new RegExp(`/en/ame/#${section ?? ''}$`, 'u'),
  )
})

test('the sources of the figures of a part are one fold, named by the figures', async ({ page }) => {
  await page.goto('/fr/ame/')
  await expect(page.locator('.words').getByRole('button')).toHaveCount(0)
  const part = page.locator('.part:has(.words .fact)').first()
  const fold = part.locator('.give')
  await fold.locator('summary').press('Enter')
  const figure = (await part.locator('.words .fact').first().textContent()) ?? ''
  await expect(fold.getByRole('link', { name: `Source : ${figure}` }).first()).toBeVisible()
})

test('a page opened after the end of a figure calls it a former figure', async ({ page }) => {
  await page.goto('/fr/ame/')
  await page.clock.install({ time: new Date('2031-06-01T10:00:00') })
  // A figure that ends, whatever the figures of the day.
  await page.route('**/fr/ame/', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      '<span class="fact">',
      '<span class="fact" data-valid-to="2030-12-31">',
    )
    await route.fulfill({ response, body })
  })
  await page.goto('/fr/ame/')
  const fact = page.locator('.fact[data-valid-to="2030-12-31"]')
  await expect(fact).toHaveAttribute('data-state', 'expired')
  await expect(fact).toContainText('31 décembre 2030')
  await expect(page.locator('.words:has([data-valid-to="2030-12-31"]) .notice-expired')).toContainText(
    '1er janvier 2031',
  )
})

test('everything essential is on the page without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto('/fr/ame/')
  await expect(page.getByRole('contentinfo')).toContainText('01\u00a053\u00a062\u00a040\u00a030')
  await page.locator('#cout .give summary').click()
  await page.locator('#cout .give').getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/ame\/#cout$/u)
  await page.goto('/fr/recherche/')
  await expect(
    page.getByRole('main').getByRole('link', { name: 'L’Aide médicale de l’État (AME)' }).first(),
  ).toBeVisible()
  await context.close()
})

test('the same section has the same address in every language and level', async ({ request }) => {
  const ids = async (address: string) =>
    Array.from(
      (await (await request.get(address)).text()).matchAll(/<section class="part content" id="([^"]+)"/gu),
      ([, id]) => id,
    )
  const french = await ids('/fr/ame/')
  expect(french).toContain('cout')
  for (const address of ['/en/ame/', '/ar/ame/']) expect(await ids(address)).toEqual(french)
})

test('each section of the French stands on one page of the easy text, or is left out on purpose', async ({
  request,
}) => {
  const { fiches } = (await (await request.get('/api/fiches.json')).json()) as {
    fiches: { id: string; texts: { lang: string; level: string }[] }[]
  }
  for (const { id } of fiches.filter(({ texts }) =>
    texts.some(({ lang, level }) => lang === 'fr' && level === 'falc'),
  )) {
    const data = (name: string) =>
      request
        .get(`/api/fiches/${id}/${name}.json`)
        .then(
          (answer) => answer.json() as Promise<{ sections: { id: string; url: string }[]; omitted: { id: string }[] }>,
        )
    const [french, easy] = [await data('fr'), await data('fr-falc')]
    const left = easy.omitted.map((omission) => omission.id)
    expect(easy.sections.map((section) => section.id).sort(), id).toEqual(
      french.sections
        .map((section) => section.id)
        .filter((section) => !left.includes(section))
        .sort(),
    )
    const pages = Map.groupBy(easy.sections, ({ url }) => new URL(url, 'https://exemple.fr').pathname)
    for (const [path, sections] of pages) {
      const html = await (await request.get(path)).text()
      for (const section of sections)
        expect(html, section.url).toContain(`<section class="part content" id="${section.id}"`)
    }
  }
})

test('a simplified page leads to the simplified home, help and search', async ({ page }) => {
  await page.goto('/fr/falc/ame/')
  const menu = page.getByRole('banner')
  await expect(page.getByRole('contentinfo').locator('[href="/fr/falc/aide/"]')).toHaveCount(1)
  await menu.getByRole('link', { name: 'Chercher' }).click()
  await expect(page).toHaveURL(/\/fr\/falc\/#question$/u)
  await page.getByRole('searchbox').fill('sans papiers')
  await expect(page.locator('[data-search-list] > li').first().getByRole('link').first()).toHaveAttribute(
    'href',
    /^\/fr\/falc\//u,
  )
})
