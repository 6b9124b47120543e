import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Drawing } from './drawing.ts'

const folder = join(import.meta.dirname, 'own')

/**
 * The drawings made for the project, in the style of Health Icons, by the name that manifests give them:
 * `fourni:gratuit`.
 */
export function shippedDrawings(): Map<string, Drawing> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.svg'))
  return new Map(
    files.map((name) => [`fourni:${name.slice(0, -'.svg'.length)}`, drawn(readFileSync(join(folder, name), 'utf8'))]),
  )
}

function drawn(svg: string): Drawing {
  return { viewBox: '0 0 48 48', body: svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>')) }
}
