import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { factYaml, soundContent } from '../../src/checks/sound-content.ts'
import type { MoodyServer } from './moody-server.ts'
import { moodyServer } from './moody-server.ts'
import { onSmallSite } from './small-site.ts'

const french = soundContent().get('fiches/ame/fr.md') ?? ''

/** The French fiche told in Arabic, with its figure. */
const arabic = french
  .replace(
    /^---.*?---/su,
    '---\ntitle: البطاقة\nsummary: بطاقة للعلاج.\naudience: للجميع\nkeywords: [بطاقة]\nstatus: published\ntranslation: {method: machine, reviewed: none}\n---',
  )
  .replace('Titre essentiel', 'الأساسي')
  .replace('Titre quoi', 'ماذا تعطي البطاقة')
  .replace('Voici ce que vous recevez.', 'تستمر البطاقة {{ame.duration}}.')
  .replace(/Voici le texte.*/u, 'هذا هو النص.')

/** Tests on a small site in three languages, one figure of which ends with the year; its network may fail. */
export const test = onSmallSite({
  'languages.yaml':
    '- {code: fr, name: Français, dir: ltr}\n- {code: en, name: English, dir: ltr}\n- {code: ar, name: العربية, dir: rtl}\n',
  'facts/ame.yaml': factYaml({ id: 'ame.duration', valid_to: '2026-12-31' }),
  'fiches/ame/ar.md': arabic,
}).extend<{ net: MoodyServer }>({
  net: async ({ small }, use) => {
    const net = await moodyServer(small.folder)
    await use(net)
    await net.close()
  },
  baseURL: async ({ net }, use) => use(net.url),
})

/** What the device keeps of the site. */
export async function keptOn(page: Page): Promise<{ caches: string[]; workers: number; settings: number }> {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    settings: localStorage.length + sessionStorage.length,
  }))
}

/** The reader comes from a page, and asks to keep those that are read. */
export async function keepReadPages(page: Page, from: string, lang = 'fr'): Promise<void> {
  await page.goto(from)
  await page.locator(`.foot a[href="/${lang}/hors-ligne/"]`).click()
  await page.locator('[data-offline="pages"] [data-place="keep"]').click()
  await page.locator('[data-offline="pages"] [data-place="offer"]').waitFor({ state: 'hidden' })
  await expect(page.locator('[data-offline="pages"] h2')).toBeFocused()
}

/** The reader keeps a whole language. */
export async function keepPack(page: Page, lang: string): Promise<void> {
  await page.goto(`/${lang}/hors-ligne/`)
  await page.locator('[data-offline="pack"] [data-place="keep"]').click()
  await page.locator('[data-offline="pack"] [data-place="all"]').waitFor()
  await expect(page.locator('[data-offline="pack"] h2')).toBeFocused()
}
