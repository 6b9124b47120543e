import { library } from 'virtual:library'
import { site } from 'virtual:site'
import type { APIRoute } from 'astro'
import { diagramsIn } from '../../../../library/diagrams.ts'
import { pagesOf } from '../../../../library/pages.ts'
import { codeAddress, textAnchor } from '../../../addresses.ts'
import { pageCode } from '../../../fiche/page-code.ts'
import { qrCode } from '../../../fiche/qr-code.ts'

/**
 * QR codes of the pages of a fiche's texts, each opening its code's page in its own language: `/c/100930/ar.svg`.
 * A QR code needs a whole address: none while the site has no origin. Pages have one on paper, and drawings alone.
 */
export const getStaticPaths = () =>
  Array.from(library.fiches.values()).flatMap((fiche) =>
    Array.from(fiche.versions.values()).flatMap((version) => {
      const { lang, level } = version
      if (!site.origin) return []
      const drawings = diagramsIn(version).map(({ diagram }) => library.codes.get(`${fiche.id}#${diagram.id}`))
      const codes = [...pagesOf(version).map((page) => pageCode(fiche, page)), ...drawings].flatMap(
        (code) => code ?? [],
      )
      return codes.map((code) => ({
        params: { code, text: textAnchor(lang, level) },
        props: { address: `${site.origin}${codeAddress(code, lang, level)}` },
      }))
    }),
  )

export const GET: APIRoute<{ address: string }> = ({ props }) =>
  new Response(qrCode(props.address), { headers: { 'Content-Type': 'image/svg+xml' } })
