import { isExcepted } from '../exceptions.ts'
import type { Finding } from '../finding.ts'
import { coverStructures } from '../pages/cover-structures.ts'
import { longestOfEachKind } from '../pages/longest-of-each-kind.ts'
import type { SitePage } from '../pages/site-page.ts'
import type { Engine } from './engine.ts'
import type { Looked } from './look.ts'
import { lookAtPage } from './look.ts'

/** A small phone, a usual one, a desk. */
export const windows = [
  [320, 640],
  [360, 740],
  [1280, 900],
] as const

/** What an old browser says of what it does not know, and rightly passes over. */
const expected = [/'wasm-unsafe-eval'/u]

/**
 * Looks at pages in a browser besides the current Chromium, in windows of three widths. Of the pages
 * given, the longest of each kind, and those that hold together every structure of all of them.
 */
export async function auditEngine(
  name: string,
  engine: Engine,
  origin: string,
  pages: readonly SitePage[],
): Promise<Finding[]> {
  const shown = new Set([...longestOfEachKind(pages), ...coverStructures(pages)])
  const findings: Finding[] = []
  for (const [width, height] of windows) {
    await engine.resize(width, height)
    for (const page of shown) {
      const faults = await lookAt(engine, `${origin}${page.path}`)
      findings.push(
        ...faults.map((fault) => ({
          ...fault,
          message: `${fault.message} (fenêtre de ${width} pixels)`,
          wcag: [],
          rgaa: [],
          page: page.path,
          profile: name,
        })),
      )
    }
  }
  return findings.filter((finding) => !isExcepted(finding))
}

/** Opens a page and looks at it; what its scripts complain of is a fault too. */
export async function lookAt(engine: Engine, url: string): Promise<Looked[]> {
  await engine.open(url)
  const looked = (await engine.evaluate(`(${String(lookAtPage)})()`)) as Looked[]
  const complaints = engine.complaints().filter((words) => !expected.some((pattern) => pattern.test(words)))
  return [
    ...looked,
    ...complaints.map((words) => ({ rule: 'scripts', node: url, message: `Erreur d'un script : ${words}` })),
  ]
}
