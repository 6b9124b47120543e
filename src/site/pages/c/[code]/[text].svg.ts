import { library } from 'virtual:library'
import { site } from 'virtual:site'
import type { APIRoute } from 'astro'
import { pagesOf } from '../../../../library/pages.ts'
import { codeAddress, textAnchor } from '../../../addresses.ts'
import { pageCode } from '../../../fiche/page-code.ts'
import { qrCode } from '../../../fiche/qr-code.ts'

/**
 * QR codes of the pages of a fiche's texts, each opening its code's page in its own language: `/c/100930/ar.svg`.
 * A QR code needs a whole address: none while the site has no origin. Only pages have one on paper.
 */
export const getStaticPaths = () =>
  Array.from(library.fiches.values()).flatMap((fiche) =>
    Array.from(fiche.versions.values()).flatMap((version) => {
      const { lang, level } = version
      const codes = pagesOf(version).flatMap((page) => pageCode(fiche, page) ?? [])
      if (!site.origin) return []
      return codes.map((code) => ({
        params: { code, text: textAnchor(lang, level) },
        props: { address: `${site.origin}${codeAddress(code, lang, level)}` },
      }))
    }),
  )

export const GET: APIRoute<{ address: string }> = ({ props }) =>
  new Response(qrCode(props.address), { headers: { 'Content-Type': 'image/svg+xml' } })
