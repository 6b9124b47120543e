import { expect } from '@playwright/test'
import { lookAt, windows } from '../../src/audit/engines/audit-engine.ts'
import type { Engine } from '../../src/audit/engines/engine.ts'
import { EngineUnavailable } from '../../src/audit/engines/engine.ts'
import { engines } from '../../src/audit/engines/engines.ts'
import { sampleOf } from './built-pages.ts'
import { test } from './served-site.ts'

// The floor, and the last Chromium of Windows 7; `npm run audit` has the others.
const tested = ['chromium-79', 'chromium-109']
const shown = () => [
  sampleOf('fiche'),
  sampleOf('falc/fiche'),
  sampleOf('fiche', 'ar'),
  sampleOf('home'),
  sampleOf('verifier/*'),
  sampleOf('lettres/*'),
]

for (const { name, start } of engines.filter((engine) => tested.includes(engine.name))) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'serial' })
    let engine: Engine | null = null
    let reason = ''

    test.beforeAll(async () => {
      test.setTimeout(600_000)
      try {
        engine = await start()
      } catch (error) {
        if (!(error instanceof EngineUnavailable)) throw error
        reason = error.message
        process.stderr.write(`${name} : ${reason}\n`)
      }
    })
    test.afterAll(async () => engine?.close())

    /** The browser, on a page; the test is passed over, with its reason, where the browser can't be had. */
    async function on(url: string): Promise<Engine> {
      test.skip(engine === null, reason)
      if (!engine) throw new Error(reason)
      await engine.open(url)
      return engine
    }

    test('pages are styled and readable, nothing covers the text, explanations show, scripts do not fail', async ({
      site,
    }) => {
      test.setTimeout(300_000)
      const browser = await on(`${site}/fr/`)
      for (const [width, height] of windows) {
        await browser.resize(width, height)
        for (const { path } of shown()) expect(await lookAt(browser, `${site}${path}`), `${path} ${width}`).toEqual([])
      }
    })

    test('a hard word leads to its explanation, which leads back', async ({ site }) => {
      const browser = await on(`${site}${sampleOf('fiche').path}`)
      await browser.resize(360, 740)
      const place = (selector: string) =>
        browser.evaluate(`document.querySelector('${selector}').getBoundingClientRect().top`)
      await browser.evaluate(`document.querySelector('a.term').click()`)
      expect(await place('.note')).toBeGreaterThan(0)
      expect(await place('.note')).toBeLessThan(740)
      expect(await browser.evaluate(`document.querySelector('.note .back').getClientRects().length`)).toBe(1)
      await browser.evaluate(`document.querySelector('.note .back').click()`)
      expect(await place('a.term')).toBeLessThan(740)
      expect(await browser.evaluate(`document.activeElement === document.querySelector('a.term')`)).toBe(true)
    })

    test('the search finds, or says that it does not work', async ({ site }) => {
      const browser = await on(`${site}/fr/`)
      const said = await browser.evaluate(`new Promise(function (resolve) {
        var box = document.querySelector('#question'), tries = 0
        box.focus()
        box.value = 'aide médicale'
        box.dispatchEvent(new Event('input', { bubbles: true }))
        var look = setInterval(function () {
          var text = document.querySelector('.results .count').textContent
          if (text || (tries += 1) > 100) { clearInterval(look); resolve(text) }
        }, 100)
      })`)
      expect(said).toMatch(/pages? trouvées?|ne marche pas/u)
      expect(browser.complaints()).toEqual(
        [expect.stringContaining('wasm-unsafe-eval')].slice(0, browser.complaints().length),
      )
    })

    test('the questions of a check-up open, and a letter fills in', async ({ site }) => {
      const browser = await on(`${site}/fr/verifier/css/`)
      const waited = (expression: string) =>
        browser.evaluate(`new Promise(function (resolve) {
        var tries = 0
        var look = setInterval(function () { var value = ${expression}; if (value || (tries += 1) > 100) { clearInterval(look); resolve(Boolean(value)) } }, 100)
      })`)
      expect(await waited(`document.querySelector('button.button')`)).toBe(true)
      await browser.evaluate(`document.querySelector('button.button').click()`)
      expect(await waited(`document.querySelector('[data-question]:not([hidden])')`)).toBe(true)
      expect(browser.complaints()).toEqual([])
      await browser.open(`${site}/fr/lettres/obtenir-dossier-medical/`)
      const filled = await browser.evaluate(`(function () {
        var field = document.querySelector('[data-fills]')
        field.value = 'Ana Silva'
        field.dispatchEvent(new Event('input', { bubbles: true }))
        return document.querySelector('.letter-sheet').textContent.indexOf('Ana Silva') > -1
      })()`)
      expect(filled).toBe(true)
      expect(browser.complaints()).toEqual([])
    })
  })
}
