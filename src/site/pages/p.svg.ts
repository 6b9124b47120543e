import { sprite } from 'virtual:pictures'
import type { APIRoute } from 'astro'

export const GET: APIRoute = () => new Response(sprite.file(), { headers: { 'Content-Type': 'image/svg+xml' } })
