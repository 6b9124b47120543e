import { library } from 'virtual:library'
import { site } from 'virtual:site'
import type { APIRoute } from 'astro'
import { codeAddress } from '../../../addresses.ts'
import { qrCode } from '../../../fiche/qr-code.ts'

/** A QR code needs a whole address: none while the site has no origin. Only fiches have one on paper. */
export const getStaticPaths = () =>
  Array.from(library.fiches.keys()).flatMap((id) => {
    const code = library.codes.get(id)
    return code && site.origin ? [{ params: { code }, props: { address: `${site.origin}${codeAddress(code)}` } }] : []
  })

export const GET: APIRoute<{ address: string }> = ({ props }) =>
  new Response(qrCode(props.address), { headers: { 'Content-Type': 'image/svg+xml' } })
