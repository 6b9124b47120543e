import type { Plugin } from 'vite'
import { paletteOf } from '../colours/palette.ts'
import type { Library } from '../library/model.ts'
import type { Drawing } from '../pictograms/drawing.ts'
import { drawingOf } from '../pictograms/drawing-of.ts'
import { pictureFile } from '../pictograms/picture-file.ts'
import type { Sprite } from '../pictograms/sprite.ts'
import { spriteOf } from '../pictograms/sprite.ts'

/** What pages know of the build besides the Library. */
export interface SiteFacts {
  /** The day the site is built for, `YYYY-MM-DD`. */
  readonly today: string
  /**
   * `https://…` of the published site, with the path below which it is served: an address follows it. Null while it has
   * none: then no QR code, no absolute address.
   */
  readonly origin: string | null
  /** `/`, or the path below which it is served: `/droits/`. */
  readonly base: string
  /** Version of the project. */
  readonly release: string
  /** Kilobytes of each PDF that the site has, by its address: `/fr/ame.pdf`. */
  readonly pdfs: ReadonlyMap<string, number>
  /** Who the site is made for, everyone when left out; `workshop`: people who read texts that nobody validated yet. */
  readonly audience?: Audience
}

export const audiences = ['public', 'workshop'] as const
export type Audience = (typeof audiences)[number]

export interface Handover {
  readonly library: Library
  readonly site: SiteFacts
}

/**
 * What pages are given: what was handed over, and the pictures of the manifest as SVG files, by concept, and as one
 * file.
 */
interface ForPages extends Handover {
  readonly pictures: ReadonlyMap<string, string>
  readonly sprite: Sprite
}

/** Where a build leaves the Library for the pages, which Astro renders in the same process. */
const place = Symbol.for('content-site.handover')

/** Hands over what the next build or preview shows. */
export function handOver(given: Handover): void {
  const drawings = drawingsOf(given.library)
  const palette = paletteOf(given.library.site.colours)
  const pictures = new Map(Array.from(drawings, ([concept, drawing]) => [concept, pictureFile(drawing, palette)]))
  const whole: ForPages = { ...given, pictures, sprite: spriteOf(drawings) }
  Reflect.set(globalThis, place, whole)
}

/** Whether something was handed over in this process. */
export function isHandedOver(): boolean {
  return Reflect.has(globalThis, place)
}

/** What was handed over. @throws when nothing was. */
export function handedOver(): Handover {
  if (!isHandedOver()) throw new Error('No Library was handed over.')
  return Reflect.get(globalThis, place) as Handover
}

/** The drawing of each concept of the manifest; those that name none are reported by a rule. */
function drawingsOf({ pictograms, drawings }: Library): ReadonlyMap<string, Drawing> {
  return new Map(
    [...pictograms.values()].flatMap(({ concept, icon }): (readonly [string, Drawing])[] => {
      const drawing = drawingOf(icon, drawings)
      return drawing === null ? [] : [[concept, drawing]]
    }),
  )
}

const modules: Readonly<Record<string, string>> = {
  'virtual:library': `export const { library } = globalThis[Symbol.for('${place.description}')]`,
  'virtual:pictures': `export const { pictures, sprite } = globalThis[Symbol.for('${place.description}')]`,
  'virtual:site': `export const { site } = globalThis[Symbol.for('${place.description}')]`,
}

/** Source of the module of this name; undefined for any other. */
export const handoverSource = (name: string): string | undefined => modules[name]

/** Ids under which Vite knows the modules of what was handed over. */
export const handoverIds: readonly string[] = Object.keys(modules).map((id) => `\0${id}`)

/**
 * Gives pages `import { library } from 'virtual:library'` and `import { site } from 'virtual:site'`:
 * the very objects that were read and checked, not a second reading of the folder.
 */
export function handoverModules(): Plugin {
  return {
    name: 'content-site:handover',
    resolveId: (id: string) => (id in modules ? `\0${id}` : undefined),
    load: (id: string) => (id.startsWith('\0virtual:') ? modules[id.slice(1)] : undefined),
  }
}
