import type { APIRoute } from 'astro'
import { carriedFile } from '../../falc-tool/carried-file.ts'

export const GET: APIRoute = () => new Response(carriedFile())
