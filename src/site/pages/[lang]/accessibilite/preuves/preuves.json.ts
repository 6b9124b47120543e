import type { APIRoute } from 'astro'
import { evidenceData } from '../../../../../evidence/data.ts'
import { evidence, judgements } from '../../../../accessibility/shown-evidence.ts'

export const getStaticPaths = () => [{ params: { lang: 'fr' } }]

/** The evidence as data: what was counted, what persons judged, and what follows for each criterion. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(evidenceData(evidence, judgements), null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
