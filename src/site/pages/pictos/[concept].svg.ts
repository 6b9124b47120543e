import type { APIRoute } from 'astro'
import { drawings } from '../../pictograms/drawings.ts'

export const getStaticPaths = () => Array.from(drawings, ([concept, svg]) => ({ params: { concept }, props: { svg } }))

export const GET: APIRoute<{ svg: string }> = ({ props }) => new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } })
