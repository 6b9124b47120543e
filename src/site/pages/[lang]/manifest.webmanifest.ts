import { library } from 'virtual:library'
import { site } from 'virtual:site'
import type { APIRoute } from 'astro'
import { putBelow } from '../../../base/base.ts'
import { paletteOf } from '../../../colours/palette.ts'
import { appIcons } from '../../../offline/app-icon.ts'
import { homeAddress } from '../../addresses.ts'
import { languageOf, languagePaths } from '../../languages.ts'
import { siteWords } from '../../site-words.ts'

export const getStaticPaths = () => languagePaths()

/** The site as an application of the device, in one language (W3C, Web Application Manifest). */
export const GET: APIRoute<Record<string, never>, { lang: string }> = ({ params: { lang } }) => {
  const { name, tagline } = siteWords(lang)
  const { cover, paper } = paletteOf(library.site.colours).light
  const here = putBelow(site.base, homeAddress(lang))
  const manifest = {
    id: here,
    name: name.text,
    short_name: name.text,
    description: tagline.text,
    lang,
    dir: languageOf(lang).dir,
    start_url: here,
    scope: site.base,
    display: 'standalone',
    theme_color: cover,
    background_color: paper,
    icons: appIcons.map(({ file, side, purpose }) => ({
      src: putBelow(site.base, `/${file}`),
      sizes: `${side}x${side}`,
      type: 'image/png',
      purpose,
    })),
  }
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } })
}
