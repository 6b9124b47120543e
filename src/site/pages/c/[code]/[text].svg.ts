import { library } from 'virtual:library'
import { site } from 'virtual:site'
import type { APIRoute } from 'astro'
import { codeAddress, textAnchor } from '../../../addresses.ts'
import { qrCode } from '../../../fiche/qr-code.ts'

/**
 * QR codes of the texts of a fiche, each opening its code's page in its own language: `/c/100930/ar.svg`.
 * A QR code needs a whole address: none while the site has no origin. Only fiches have one on paper.
 */
export const getStaticPaths = () =>
  Array.from(library.fiches).flatMap(([id, { versions }]) => {
    const code = library.codes.get(id)
    if (!code || !site.origin) return []
    return Array.from(versions.values(), ({ lang, level }) => ({
      params: { code, text: textAnchor(lang, level) },
      props: { address: `${site.origin}${codeAddress(code, lang, level)}` },
    }))
  })

export const GET: APIRoute<{ address: string }> = ({ props }) =>
  new Response(qrCode(props.address), { headers: { 'Content-Type': 'image/svg+xml' } })
