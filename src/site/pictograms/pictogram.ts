import { icons } from '@iconify-json/healthicons'
import source from '../../../content/pictograms.yaml?raw'
import { readManifest } from './manifest.ts'

const manifest = readManifest(source)

const own = new Map(
  Object.entries(import.meta.glob<string>('./own/*.svg', { query: '?raw', import: 'default', eager: true })).map(([path, svg]) => [
    path.replace(/^.*\/|\.svg$/gu, ''),
    svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>')),
  ]),
)

function drawing(icon: string): string | undefined {
  const [set, name = ''] = icon.split(':')
  return set === 'healthicons' ? icons.icons[name]?.body : own.get(name)
}

const drawn = new Map(
  Array.from(manifest.values(), ({ concept, icon }) => {
    const body = drawing(icon)
    if (body === undefined) throw new Error(`content/pictograms.yaml : l'image « ${icon} » du mot « ${concept} » n'existe pas.`)
    return [concept, `<svg class="picto" viewBox="0 0 48 48" aria-hidden="true">${body}</svg>`]
  }),
)

/** Inline picture of a concept, decorative: the words beside it say the same. Empty for an unknown concept. */
export function pictogram(concept: string | null): string {
  return (concept && drawn.get(concept)) || ''
}
