import { readingFont } from './reading-face.ts'

/**
 * Atkinson Hyperlegible Next, for readers whose connection can spare 34 kB. Nothing moves on screen:
 * the font is used only when it comes from the cache at once, otherwise from the next page on. Who has chosen it gets
 * it whatever the connection.
 */
interface Connection {
  readonly saveData?: boolean
  readonly effectiveType?: string
}

const connection: Connection = Reflect.get(navigator, 'connection') ?? {}
const { lang, dataset } = document.documentElement
const latin = !['ar', 'fa', 'ps', 'zh'].includes(lang)
const chosen = dataset['letters'] === 'distinct'
const light = document.body.dataset['light'] !== undefined

/** Asks for the font where the page and the connection want it. */
export function useReadingFont(): void {
  if (!latin || (!chosen && (light || connection.saveData || (connection.effectiveType ?? '4g') !== '4g'))) return
  const asked = performance.now()
  readingFont().then(
    (loaded) => {
      if (chosen || performance.now() - asked < 100) document.fonts.add(loaded)
    },
    () => undefined,
  )
}
