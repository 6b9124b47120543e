import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from './served-site.ts'

/** Moves with the Tab key alone until `wanted` has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('The Tab key does not reach it.')
}

async function choose(page: Page, name: string, downs: number): Promise<void> {
  const group = page.getByRole('group', { name })
  await expect(group.getByRole('heading')).toBeFocused()
  await tabTo(page, group.getByRole('radio').first())
  await page.keyboard.press('Space')
  for (let press = 0; press < downs; press += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

test('the keyboard alone leads from the first question to the answer, and back', async ({ page }) => {
  await page.goto('/fr/verifier/ald-couts/')
  await tabTo(page, page.getByRole('button', { name: 'Commencer les questions' }))
  await page.keyboard.press('Enter')
  await choose(page, 'Une de ces situations', 5)
  await choose(page, 'De quel soin', 0)
  await choose(page, 'lié à une ALD', 3)
  await choose(page, 'médecin traitant', 0)
  await expect(page.getByRole('status')).toContainText('Question 5')
  const price = page.getByLabel('Quel prix le médecin')
  await tabTo(page, price)
  await page.keyboard.type('trente')
  await page.keyboard.press('Enter')
  await expect(price).toBeFocused()
  await expect(price).toHaveAccessibleDescription(/avec des chiffres/u)
  await price.press('ControlOrMeta+a')
  await page.keyboard.type('30')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Quel est le tarif'))
  await page.keyboard.type('30,00 €')
  await page.keyboard.press('Enter')
  const title = page.getByRole('heading', { name: /^Consultation ordinaire/u })
  await expect(title).toBeFocused()
  await expect(page.locator('[data-result] [data-sum="total de la consultation"]')).toHaveText(/^\d+(?:,\d\d)?\s€$/u)
  await expect(page.locator('[data-result]')).toContainText('Ceci est une estimation')

  await tabTo(page, page.getByRole('button', { name: 'Question précédente' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Quel est le tarif/u })).toBeFocused()
})

test('answers enter neither address, history, storage nor any request', async ({ page, context }) => {
  await page.goto('/ar/verifier/a-qui-se-plaindre/')
  const before = { url: page.url(), history: await page.evaluate(() => history.length) }
  await page.locator('.check-up button.button').first().click()
  await expect(page.locator('fieldset:visible')).toHaveCount(1)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.locator('input[value="caisse"]').check()
  await page.keyboard.press('Enter')
  await page.locator('input[value="decision"]').check()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-result] h3').first()).toBeFocused()
  expect(asked).toEqual([])
  expect({ url: page.url(), history: await page.evaluate(() => history.length) }).toEqual(before)
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]),
  ).toEqual([0, 0, '', 0])
  expect(await context.cookies()).toEqual([])
})

test('answers are written on the page only to print them', async ({ page }) => {
  await page.goto('/fr/falc/verifier/a-qui-se-plaindre/')
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: 'Commencer les questions' }).click()
  await page.getByLabel('On refuse de me soigner').check()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-answers]')).toBeHidden()
  await page.getByRole('button', { name: /^Imprimer/u }).click()
  await expect(page.locator('body[data-printed]')).toHaveCount(1)
  await expect(page.locator('[data-answers]')).toContainText('On refuse de me soigner')
  await page.getByRole('button', { name: 'Recommencer' }).click()
  await expect(page.locator('[data-answers] dd')).toHaveCount(0)
  await expect(page.locator('input:checked')).toHaveCount(0)
})

test('the engine is loaded only when the questions are opened', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.goto('/fr/verifier/css/')
  await page.waitForLoadState('networkidle')
  const opened = scripts.length
  expect(scripts.filter((url) => url.includes('check-up-talk'))).toEqual([])
  await page.getByRole('button', { name: 'Commencer les questions' }).click()
  await expect(page.locator('fieldset:visible')).toHaveCount(1)
  expect(scripts.length).toBeGreaterThan(opened)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the same rules are read in words, each leading to its answer', async ({ page }) => {
    await page.goto('/en/verifier/ame/')
    await page.getByRole('link', { name: 'Start the questions' }).click()
    await expect(page.getByText('the person lives in Mayotte').first()).toBeVisible()
    await page.getByRole('link', { name: /^Yes, a child/u }).click()
    await expect(page.getByRole('heading', { name: /^Yes, a child/u })).toBeInViewport()
  })
})

test('the focus comes after what it lands on is shown, at the first question too', async ({ page }) => {
  await page.goto('/fr/verifier/css/')
  // A change observer runs at the end of the very task that shows the form: the focus must not have moved yet.
  await page.evaluate(() => {
    const form = document.querySelector('[data-questions]')
    if (!form) return
    new MutationObserver(() => {
      document.body.dataset['focusWhenShown'] ??= document.activeElement?.tagName ?? ''
    }).observe(form, { attributes: true, attributeFilter: ['hidden'] })
  })
  await page.getByRole('button', { name: 'Commencer les questions' }).click()
  await expect(page.getByRole('heading', { name: 'Où habitez-vous ?' })).toBeFocused()
  expect(await page.evaluate(() => document.body.dataset['focusWhenShown'])).not.toBe('H2')
})

test('a mistake is said in a live place, and said again when it is made again', async ({ page }) => {
  await page.goto('/fr/verifier/css/')
  await page.getByRole('button', { name: 'Commencer les questions' }).click()
  const next = page.getByRole('button', { name: 'Suivant' })
  const alert = page.locator('.question:not([hidden])').locator('[aria-live]')
  await alert.evaluate((place) => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver(() => said.push(place.textContent)).observe(place, { childList: true })
  })
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
  await next.click()
  await expect(alert).toHaveText(/^Choisissez une réponse/u)
  await next.click()
  await expect.poll(async () => (await said()).filter((words) => words !== '').length).toBe(2)
  expect(await said()).toContain('')
  // A screen reader leaves out the words that it said last: the same ones must not be the same to it.
  const [first = '', again = ''] = (await said()).filter((words) => words !== '')
  expect(again).not.toBe(first)
  expect(again.trim()).toBe(first.trim())
  await page.getByLabel('En métropole').check()
  await next.click()
  await expect(page.locator('.question:not([hidden]) [aria-live]')).toBeEmpty()
})

test('a number that is too high to be meant is asked again, with the highest one', async ({ page }) => {
  await page.goto('/fr/verifier/ald-couts/')
  await page.getByRole('button', { name: 'Commencer les questions' }).click()
  for (const label of ['Aucune de ces situations', 'Des boîtes de médicaments', 'Je n’ai ni ALD']) {
    await page.getByLabel(label).check()
    await page.keyboard.press('Enter')
  }
  const boxes = page.getByLabel('Combien de boîtes')
  await boxes.fill('500')
  await page.keyboard.press('Enter')
  await expect(page.locator('.question:not([hidden])').locator('[aria-live]')).toHaveText(/de 1 à \d+/u)
  await expect(boxes).toBeFocused()
  await boxes.fill('3')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Médicaments ordinaires/u })).toBeFocused()
})

test('going back from the first question gives the focus back to the button that opened it', async ({ page }) => {
  await page.goto('/fr/verifier/css/')
  const start = page.getByRole('button', { name: 'Commencer les questions' })
  await start.click()
  await page.getByRole('button', { name: 'Question précédente' }).click()
  await expect(start).toBeFocused()
})

const checkUpPages = ['ame', 'css', 'ald-couts', 'a-qui-se-plaindre'].flatMap((id) => [
  `/fr/verifier/${id}/`,
  `/fr/falc/verifier/${id}/`,
  `/en/verifier/${id}/`,
  `/ar/verifier/${id}/`,
])

test.describe('on a phone of 390 by 844', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  for (const address of checkUpPages) {
    test(`the questions of ${address} can be opened without scrolling far`, async ({ page }) => {
      await page.goto(address)
      const box = await page.locator('button[data-start]').boundingBox()
      expect(box?.y).toBeLessThanOrEqual(700)
    })
  }
})

for (const address of checkUpPages) {
  test(`${address} says before the questions whom they can't answer, and names no landmark twice`, async ({ page }) => {
    await page.goto(address)
    await expect(page.locator('[data-before] .not-for')).not.toBeEmpty()
    const twice = await page.evaluate(() => {
      const roles: Record<string, string> = {
        MAIN: 'main',
        NAV: 'navigation',
        ASIDE: 'complementary',
        SECTION: 'region',
        FORM: 'form',
        SEARCH: 'search',
      }
      const landmarks = [...document.querySelectorAll('main, nav, aside, section, form, search, [role]')].flatMap(
        (element) => {
          const role = element.getAttribute('role') ?? roles[element.tagName] ?? ''
          if (!Object.values(roles).concat('banner', 'contentinfo').includes(role)) return []
          const labelledBy = element.getAttribute('aria-labelledby')
          const name =
            element.getAttribute('aria-label') ??
            (labelledBy === null ? '' : (document.getElementById(labelledBy)?.textContent ?? ''))
          return (role === 'region' || role === 'form') && name === '' ? [] : [`${role} « ${name.trim()} »`]
        },
      )
      return landmarks.filter((landmark, index) => landmarks.indexOf(landmark) !== index)
    })
    expect(twice).toEqual([])
  })
}

/** Opens the CSS questions with round figures of the test's own, the ceiling being to confirm or not. */
async function openWithCeiling(page: Page, doubtful: boolean): Promise<void> {
  await page.goto('/fr/verifier/css/')
  await page.evaluate((unsure) => {
    const root = document.querySelector<HTMLElement>('[data-check-up]')
    if (!root) return
    const given = JSON.parse(root.dataset['checkUp'] ?? '')
    const ceiling = Object.entries(given.bound.rules).find(([name]) => name === 'plafond pour une personne')?.[0] ?? ''
    given.bound = {
      ...given.bound,
      rules: { ...given.bound.rules, [ceiling]: '10000 €/an' },
      withheld: [],
      until: {},
      doubtful: unsure ? [ceiling] : [],
    }
    root.dataset['checkUp'] = JSON.stringify(given)
    if (!document.querySelector('[data-outcome="a-confirmer"]')) {
      document
        .querySelector('#regles')
        ?.insertAdjacentHTML(
          'beforeend',
          '<article data-outcome="a-confirmer"><h3 tabindex="-1">Peut-être</h3></article>',
        )
    }
  }, doubtful)
  await page.getByRole('button', { name: 'Commencer les questions' }).click()
  for (const value of ['metropole', 'oui', 'aucune', 'non']) {
    await page.locator(`.question:not([hidden]) input[value="${value}"]`).check()
    await page.keyboard.press('Enter')
  }
  await page.getByLabel('Combien de personnes').fill('1')
  await page.keyboard.press('Enter')
  for (const value of ['loyer', 'non']) {
    await page.locator(`.question:not([hidden]) input[value="${value}"]`).check()
    await page.keyboard.press('Enter')
  }
}

test('a figure to confirm gives a yes with its doubt, and no no', async ({ page }) => {
  await openWithCeiling(page, true)
  await page.getByLabel('Combien d’argent').fill('5000')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Oui, .* CSS gratuite/u })).toBeFocused()
  await expect(page.locator('[data-to-confirm]')).toBeVisible()
  await page.getByRole('button', { name: 'Question précédente' }).click()
  await page.getByLabel('Combien d’argent').fill('99999')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-result] [data-outcome="a-confirmer"] h3')).toBeFocused()
  await expect(page.locator('[data-to-confirm]')).toBeHidden()
})

test('a figure that is confirmed gives a yes without a doubt, and a no', async ({ page }) => {
  await openWithCeiling(page, false)
  await page.getByLabel('Combien d’argent').fill('5000')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Oui, .* CSS gratuite/u })).toBeFocused()
  await expect(page.locator('[data-to-confirm]')).toBeHidden()
  await page.getByRole('button', { name: 'Question précédente' }).click()
  await page.getByLabel('Combien d’argent').fill('99999')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Non/u })).toBeFocused()
})
