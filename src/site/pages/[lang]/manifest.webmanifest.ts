import { library } from 'virtual:library'
import type { APIRoute } from 'astro'
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
  const manifest = {
    id: homeAddress(lang),
    name: name.text,
    short_name: name.text,
    description: tagline.text,
    lang,
    dir: languageOf(lang).dir,
    start_url: homeAddress(lang),
    scope: '/',
    display: 'standalone',
    theme_color: cover,
    background_color: paper,
    icons: appIcons.map(({ file, side, purpose }) => ({
      src: `/${file}`,
      sizes: `${side}x${side}`,
      type: 'image/png',
      purpose,
    })),
  }
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } })
}
