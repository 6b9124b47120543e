import { createHash } from 'node:crypto'
import type { SampledPage } from '../../evidence/measured.ts'
import { longestOfEachKind } from '../pages/longest-of-each-kind.ts'
import type { SitePage } from '../pages/site-page.ts'

/** Share of the sample that is drawn by lot. */
const drawnShare = 0.1

/**
 * The pages that a person judges, by the rule of the RGAA (method, « Échantillon »): home, help, legal notice,
 * accessibility, site map, search, one page of each service and of each distinct look, whole processes, plus at least
 * 10 % drawn by lot. Every page of those is of a kind of its own here, so that the longest page of each kind and
 * direction of writing holds them all.
 *
 * @param seed makes the draw: the same seed draws the same pages. The day of the measure.
 */
export function samplePages(pages: readonly SitePage[], seed: string): SampledPage[] {
  const chosen = longestOfEachKind(pages)
  const paths = new Set(chosen.map(({ path }) => path))
  const lot = (path: string) => createHash('sha256').update(`${seed} ${path}`).digest('hex')
  const drawn = pages
    .filter(({ path }) => !paths.has(path))
    .toSorted((a, b) => (lot(a.path) < lot(b.path) ? -1 : 1))
    .slice(0, Math.ceil(chosen.length * drawnShare))
  return [
    ...chosen.map(({ path, kind, dir }) => ({
      page: path,
      why: `modèle « ${kind} »${dir === 'rtl' ? ', de droite à gauche' : ''}`,
    })),
    ...drawn.map(({ path }) => ({ page: path, why: 'tirée au sort' })),
  ]
}
