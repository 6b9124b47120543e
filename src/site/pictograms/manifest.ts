import { z } from 'zod'
import { parse } from 'yaml'

/** One concept and its only picture. */
export interface Pictogram {
  readonly concept: string
  /** `healthicons:<name>` or `droits-clairs:<file without .svg>`. */
  readonly icon: string
  /** What the picture stands for, in French. */
  readonly title: string
  /** Whether the people concerned have been shown it and understood it. */
  readonly tested: boolean
}

const manifest = z.array(
  z.strictObject({ concept: z.string(), icon: z.string().regex(/^(healthicons|droits-clairs):[a-z0-9-]+$/), title: z.string(), tested: z.boolean() }),
)

/**
 * Reads the pictogram manifest: one picture a concept, one concept a picture.
 *
 * @param source text of `content/pictograms.yaml`.
 * @throws Error when it is malformed, or when a concept or a picture stands twice.
 */
export function readManifest(source: string): ReadonlyMap<string, Pictogram> {
  const entries = manifest.parse(parse(source))
  for (const key of ['concept', 'icon'] as const) {
    const seen = new Set<string>()
    for (const entry of entries) {
      if (seen.has(entry[key])) throw new Error(`content/pictograms.yaml : « ${entry[key]} » est écrit deux fois. Une image ne doit avoir qu'un sens, un sens qu'une image.`)
      seen.add(entry[key])
    }
  }
  return new Map(entries.map((entry) => [entry.concept, entry]))
}
