import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { soundContent } from '../../checks/sound-content.ts'
import { filesBelow } from '../../files/files-below.ts'
import type { Given } from './judge.ts'

/** Where a file of a content folder is put among sound ones, so that what it says is read and shown. */
function placeOf(path: string): string {
  if (/^fiches\/[^/]+\/fr\.md$/u.test(path)) return 'fiches/ame/fr.md'
  if (/^fiches\/[^/]+\/fr\.falc\.md$/u.test(path)) return 'fiches/ame/fr.falc.md'
  if (/^fiches\/[^/]+\/en\.md$/u.test(path)) return 'fiches/ame/en.md'
  if (path.endsWith('.mdx')) return 'pages/aide/fr.mdx'
  if (path.endsWith('.svg')) return 'pictograms/piege.svg'
  return path.replace(/^glossary\/.*/u, 'glossary/ald.yaml').replace(/^facts\/.*/u, 'facts/ame.yaml')
}

/** The files of a content folder that are not too long to be tried many times. */
export function seedsIn(folder: string, most = 30_000): Given[] {
  return filesBelow(folder)
    .filter((path) => /\.(?:md|mdx|ya?ml|svg)$/u.test(path))
    .map((path) => ({ path: placeOf(path), source: readFileSync(join(folder, path), 'utf8') }))
    .filter(({ source }) => source.length <= most)
}

/** How often the sound files are there: only what a build accepts is shown. */
const often = 15

/** The files of a folder without a mistake, many times: what is spoilt of them is often still accepted. */
export function soundSeeds(): Given[] {
  const files = Array.from(soundContent(), ([path, source]) => ({ path, source }))
  return Array(often).fill(files).flat()
}
