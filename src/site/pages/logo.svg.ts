import type { APIRoute } from 'astro'
import { logo } from '../pictograms/logo.ts'

export const GET: APIRoute = () => new Response(logo(), { headers: { 'Content-Type': 'image/svg+xml' } })
