/**
 * Atkinson Hyperlegible Next, for readers whose connection can spare 34 kB. Nothing moves on screen:
 * the font is used only when it comes from the cache at once, otherwise from the next page on.
 */
interface Connection {
  readonly saveData?: boolean
  readonly effectiveType?: string
}

const connection: Connection = Reflect.get(navigator, 'connection') ?? {}
const latin = !['ar', 'fa', 'ps', 'zh'].includes(document.documentElement.lang)

if (latin && !connection.saveData && (connection.effectiveType ?? '4g') === '4g') {
  const face = new FontFace(
    'Atkinson Hyperlegible Next',
    'url(/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2)',
    { weight: '200 800' },
  )
  const asked = performance.now()
  face.load().then(
    (loaded) => {
      if (performance.now() - asked < 100) document.fonts.add(loaded)
    },
    () => undefined,
  )
}
