/** Rendered sections of a page, their figures' sources gathered at its end. */
export interface GatheredNotes {
  readonly bodies: readonly string[]
  /** The sources, once each, as popovers that the buttons of the text open and that paper lists. HTML. */
  readonly sources: readonly string[]
}

/** A source, and the names of the figures that it gives. */
interface SharedNote {
  readonly name: string
  readonly labels: Set<string>
}

const note = /(<button type="button" class="(term|fact-source)" popovertarget=")[^"]*-[ft]-([^"]+)("(?: aria-label="[^"]*")?>.*?<\/button>)<span popover="auto" id="[^"]*" class="note">/gu

/** What a line must not leave behind when a button follows: a short figure, an elided article. */
const before = { 'fact-source': /<span class="fact"[^<>]*>[^<]{1,24}<\/span>$/u, term: /\p{L}{1,5}['’]$/u } as const
/** Punctuation that must not begin a line after a button. */
const after = /^(?:[\u00a0\u202f]?[,.;:!?)»…])+/u

/**
 * Takes what a page says several times and leaves it once. The source of a figure is the same in
 * every section: one note at the end serves them all, and all the figures of one source with the
 * same dates (a scale, a table): the note names each. An explained word keeps its note beside it,
 * where it is read; the first on the page is marked `first`, the one that paper shows. Ids become
 * short ones: a long page has hundreds. Browsers end lines on either side of a button, even between
 * « l’ » and its word: what belongs together is held in a `joined` span.
 *
 * @param bodies HTML of the sections as `renderSection` gives it.
 */
export function gatherNotes(bodies: readonly string[]): GatheredNotes {
  const words = new Set<string>()
  const sources = new Map<string, SharedNote>()
  let notes = 0
  const gathered = bodies.map((body) => {
    let html = ''
    let end = 0
    for (const { 0: tag, 1: open = '', 2: kind, 3: id = '', 4: close = '', index } of body.matchAll(note)) {
      const inside = insideSpan(body, index + tag.length)
      html += body.slice(end, index)
      end = index + tag.length + inside.length + '</span>'.length
      const [tail = ''] = after.exec(body.slice(end, end + 8)) ?? []
      end += tail.length
      if (kind === 'fact-source') {
        const [label = ''] = /^<strong>.*?<\/strong>/u.exec(inside) ?? []
        const rest = inside.slice(label.length)
        const source = sources.get(rest) ?? { name: `f${sources.size}`, labels: new Set() }
        source.labels.add(label)
        sources.set(rest, source)
        html = joined(html, before['fact-source'], `${open}${source.name}${close}`, tail)
      } else {
        const name = `t${(notes += 1)}`
        html = joined(html, before.term, `${open}${name}${close}`, tail)
        html += `<span popover id="${name}" class="note${words.has(id) ? '' : ' first'}">${inside}</span>`
        words.add(id)
      }
    }
    return html + body.slice(end)
  })
  return { bodies: gathered, sources: Array.from(sources, ([rest, { name, labels }]) => `<div popover id="${name}" class="note">${Array.from(labels).join('')}${rest}</div>`) }
}

function joined(html: string, head: RegExp, button: string, tail: string): string {
  const at = html.search(head)
  if (at === -1 && tail === '') return html + button
  const start = at === -1 ? html.length : at
  return `${html.slice(0, start)}<span class="joined">${html.slice(start)}${button}${tail}</span>`
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
