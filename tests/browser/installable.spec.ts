import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { soundContent } from '../../src/checks/sound-content.ts'
import { paletteOf } from '../../src/colours/palette.ts'
import { onSmallSite } from './small-site.ts'

const site = `${soundContent().get('site.yaml')}colours: {light: {cover: "#2b1470"}, dark: {cover: "#1d0f4f"}}\n`
const test = onSmallSite({
  'site.yaml': site.replace('name: Exemple', 'name: {fr: Exemple, en: Example}'),
})
test.describe.configure({ mode: 'default' })

const colours = paletteOf({ light: { cover: '#2b1470' }, dark: { cover: '#1d0f4f' } })

/** Width of a PNG, from its header. */
const widthOf = (file: string): number => readFileSync(file).readUInt32BE(16)

for (const [lang, name] of [
  ['fr', 'Exemple'],
  ['en', 'Example'],
] as const) {
  test(`the site can be put on the home screen in ${lang}, with its own name, colours and picture`, async ({
    page,
    context,
    small,
  }) => {
    await page.goto(`/${lang}/`)
    const devtools = await context.newCDPSession(page)
    const { data = '', errors } = await devtools.send('Page.getAppManifest')
    expect(errors).toEqual([])
    const manifest = JSON.parse(data)
    expect(manifest).toMatchObject({
      name,
      short_name: name,
      lang,
      dir: 'ltr',
      start_url: `/${lang}/`,
      display: 'standalone',
      theme_color: '#2b1470',
      background_color: colours.light.paper,
    })
    const icons: readonly { src: string; sizes: string; purpose: string }[] = manifest.icons
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ])
    for (const { src, sizes } of icons) expect(`${widthOf(join(small.folder, src))}`).toBe(sizes.split('x')[0])
    expect(widthOf(join(small.folder, 'apple-touch-icon.png'))).toBe(180)
  })
}

test('the colour of the browser’s bar follows the light, and a code is not taken for a phone number', async ({
  page,
}) => {
  await page.goto('/fr/ame/')
  const bar = (scheme: string) => page.locator(`meta[name="theme-color"][media*="${scheme}"]`)
  await expect(bar('light')).toHaveAttribute('content', '#2b1470')
  await expect(bar('dark')).toHaveAttribute('content', '#1d0f4f')
  await expect(page.locator('meta[name="format-detection"]')).toHaveAttribute('content', 'telephone=no')
})
