import { expect } from '@playwright/test'
import { extendAddresses } from '../../src/permalinks/extend-addresses.ts'
import { onSmallSite } from './small-site.ts'

const moves = '  "/fr/vieille/": "/fr/ame/"\n  "/fr/ame/#avant": "/fr/ame/#quoi"'
const test = onSmallSite({
  'addresses.yaml': extendAddresses('', ['/fr/vieille/', '/fr/ame/', '/fr/ame/#avant']).replace(
    'moved: {}',
    `moved:\n${moves}`,
  ),
})

test.use({ javaScriptEnabled: false })

test('the former address of a page leads to it, without scripts and without the help of the server', async ({
  page,
}) => {
  await page.goto('/fr/vieille/')
  await page.waitForURL(/\/fr\/ame\/$/u)
  await expect(page.locator('h1')).toBeVisible()
})

test('the former name of a part still opens it', async ({ page }) => {
  await page.goto('/fr/ame/#avant')
  const former = page.locator(':target')
  await expect(former).toHaveCount(1)
  expect(await former.evaluate((place) => place.closest('section')?.id)).toBe('quoi')
})
