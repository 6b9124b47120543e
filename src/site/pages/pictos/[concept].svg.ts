import { pictures } from 'virtual:pictures'
import type { APIRoute } from 'astro'

export const getStaticPaths = () => Array.from(pictures, ([concept, svg]) => ({ params: { concept }, props: { svg } }))

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } })
