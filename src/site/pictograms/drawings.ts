import { icons } from '@iconify-json/healthicons'
import source from '../../../content/pictograms.yaml?raw'
import { readManifest } from './manifest.ts'

const head =
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48"><style>svg{color:#0d4645}@media(prefers-color-scheme:dark){svg{color:#a5e0d6}}@media print{svg{color:#000}}</style>'

const own = new Map(
  Object.entries(import.meta.glob<string>('./own/*.svg', { query: '?raw', import: 'default', eager: true })).map(([path, svg]) => [
    path.replace(/^.*\/|\.svg$/gu, ''),
    svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>')),
  ]),
)

/**
 * Concept → its picture as a whole SVG file. Files of their own, not part of pages: a reader
 * fetches each once, after the text. They follow the light or dark scheme by themselves.
 */
export const drawings: ReadonlyMap<string, string> = new Map(
  Array.from(readManifest(source).values(), ({ concept, icon }) => {
    const [set, name = ''] = icon.split(':')
    const body = set === 'healthicons' ? icons.icons[name]?.body : own.get(name)
    if (body === undefined) throw new Error(`content/pictograms.yaml : l'image « ${icon} » du mot « ${concept} » n'existe pas.`)
    return [concept, `${head}${body}</svg>`]
  }),
)
