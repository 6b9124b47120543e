/** A built file that a page or a script names: `/_astro/x.js` in a page, below any base; `./x.js` in a script. */
const named = /["'`(](?:(?:\/[\w./~-]*)?_astro\/|\.\/)([\w.-]+\.(?:js|css))["'`)]/gu

/** A script that another can't begin without. */
const needed = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/gu

/** A script of a page. */
const ofPage = / src="\/(?:[\w./~-]+\/)?_astro\/([\w.-]+\.js)"/gu

/** Text of a built file, by its name in `_astro/`. */
type Read = (name: string) => string

/** Names in `_astro/` of every built file that pages may ask for, at once or later; sorted. */
export function filesOf(pages: readonly string[], read: Read): string[] {
  return closure(pages, (text) => text.matchAll(named), read)
}

/** Names in `_astro/` of the scripts that pages begin with; sorted. */
export function firstScriptsOf(pages: readonly string[], read: Read): string[] {
  const first = pages.flatMap((page) => Array.from(page.matchAll(ofPage), ([, name = '']) => `import"./${name}"`))
  return closure(Array.from(new Set(first)), (text) => text.matchAll(needed), read)
}

function closure(texts: readonly string[], namesIn: (text: string) => Iterable<RegExpExecArray>, read: Read): string[] {
  const found = new Set<string>()
  const look = (text: string): void => {
    for (const [, name = ''] of namesIn(text)) {
      if (found.has(name)) continue
      found.add(name)
      if (name.endsWith('.js')) look(read(name))
    }
  }
  for (const text of texts) look(text)
  return [...found].sort()
}
