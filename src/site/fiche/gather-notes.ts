/** Rendered sections of a page, their figures' sources gathered at its end. */
export interface GatheredNotes {
  readonly bodies: readonly string[]
  /** The sources, once each, as popovers that the buttons of the text open and that paper lists. HTML. */
  readonly sources: readonly string[]
}

/** A line may end on either side of a button, even between « l’ » and its word, or before a comma: not here (U+2060). */
const JOINED = '\u2060'

const note = /(<button type="button" class="(term|fact-source)" popovertarget=")[^"]*-[ft]-([^"]+)("(?: aria-label="[^"]*")?>.*?<\/button>)<span popover="auto" id="[^"]*" class="note">/gu

/**
 * Takes what a page says several times and leaves it once. The source of a figure is the same in
 * every section: one note at the end serves them all. An explained word keeps its note beside it,
 * where it is read; the first on the page is marked `first`, the one that paper shows. Ids become
 * short ones: a long page has hundreds.
 *
 * @param bodies HTML of the sections as `renderSection` gives it.
 */
export function gatherNotes(bodies: readonly string[]): GatheredNotes {
  const words = new Set<string>()
  const sources = new Map<string, { readonly name: string; readonly inside: string }>()
  let notes = 0
  const gathered = bodies.map((body) => {
    let html = ''
    let end = 0
    for (const { 0: tag, 1: before = '', 2: kind, 3: id = '', 4: after = '', index } of body.matchAll(note)) {
      const start = index + tag.length
      const inside = insideSpan(body, start)
      html += body.slice(end, index)
      if (kind === 'fact-source' || /['’]$/u.test(html)) html += JOINED
      end = start + inside.length + '</span>'.length
      if (kind === 'fact-source') {
        const source = sources.get(id) ?? { name: `f${sources.size}`, inside }
        sources.set(id, source)
        html += `${before}${source.name}${after}`
      } else {
        const name = `t${(notes += 1)}`
        html += `${before}${name}${after}<span popover id="${name}" class="note${words.has(id) ? '' : ' first'}">${inside}</span>`
        words.add(id)
      }
      if (/^[^\s<]/u.test(body.slice(end, end + 1))) html += JOINED
    }
    return html + body.slice(end)
  })
  return { bodies: gathered, sources: Array.from(sources.values(), ({ name, inside }) => `<div popover id="${name}" class="note">${inside}</div>`) }
}

/** What stands before the `</span>` that closes a span whose content begins at `start`. */
function insideSpan(html: string, start: number): string {
  let depth = 1
  for (const { 0: tag, index } of html.slice(start).matchAll(/<(\/?)span\b/gu)) {
    depth += tag === '<span' ? 1 : -1
    if (depth === 0) return html.slice(start, start + index)
  }
  return html.slice(start)
}
