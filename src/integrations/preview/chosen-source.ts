import { resolve } from 'node:path'
import { todayInParis } from '../today.ts'
import type { PreviewSource } from './read-preview.ts'

/** Where `npm run dev` leaves what it was asked to show: Astro reads its configuration by itself. */
const place = Symbol.for('content-site.preview')

/** Says what the preview of this process shows. */
export function choosePreview(source: PreviewSource): void {
  Reflect.set(globalThis, place, source)
}

/** What the preview shows: the project's own content unless told otherwise. */
export function chosenPreview(): PreviewSource {
  return (Reflect.get(globalThis, place) as PreviewSource | undefined) ?? own
}

const at = (path: string) => resolve(import.meta.dirname, '../../..', path)

const own: PreviewSource = {
  content: { path: at('content'), name: 'content' },
  today: () => todayInParis(),
}
