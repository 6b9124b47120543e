import { make } from '../collection/elements.ts'
import type { GivenPart, Parts } from '../collection/given-part.ts'
import { sectionOf } from '../collection/section-of.ts'
import { data, say } from './data.ts'

/** Reads a part beside the results, in one text or in two. */
export interface Reading {
  /** @param keys the texts, one or two. */
  readonly open: (code: string, keys: readonly string[]) => Promise<void>
  readonly close: () => void
  readonly isOpen: () => boolean
}

export function reading(place: HTMLElement, parts: Parts, left: () => void): Reading {
  function close(): void {
    place.hidden = true
    place.textContent = ''
  }

  async function show(body: HTMLElement, code: string, key: string): Promise<void> {
    body.textContent = say('loading')
    const part = await parts.find({ code, text: key }).catch(() => null)
    if (body.dataset['key'] !== key) return
    body.textContent = ''
    if (!part || part.text.key !== key) return body.append(make('p', say('noSection')))
    body.lang = part.text.lang
    body.dir = part.text.dir
    body.append(...(await contentsOf(part)))
  }

  function pane(code: string, key: string, index: number): HTMLElement {
    const made = make('article', '', { class: 'pane' })
    const choose = make('select', '', { class: 'field', 'aria-label': say('text') })
    for (const text of data.texts) choose.append(make('option', text.name, { value: text.key }))
    choose.value = key
    const body = make('div', '', { class: 'pane-text', tabindex: '-1', 'data-key': key, 'data-pane': String(index) })
    choose.addEventListener('change', () => {
      body.dataset['key'] = choose.value
      void show(body, code, choose.value)
    })
    made.append(choose, body)
    return made
  }

  return {
    open: async (code, keys) => {
      close()
      place.hidden = false
      place.classList.toggle('two-texts', keys.length > 1)
      const leave = make('button', say('close'), { type: 'button', class: 'button quiet' })
      leave.addEventListener('click', () => {
        close()
        left()
      })
      const panes = keys.map((key, index) => pane(code, key, index))
      place.append(leave, ...panes)
      const bodies = panes.map((each) => each.querySelector<HTMLElement>('.pane-text'))
      await Promise.all(bodies.map((body, index) => body && show(body, code, keys[index] ?? '')))
      place.scrollIntoView?.({ block: 'nearest' })
      bodies[0]?.focus({ preventScroll: true })
    },
    close,
    isOpen: () => !place.hidden,
  }
}

async function contentsOf(part: GivenPart): Promise<Node[]> {
  const read = await sectionOf(part).catch(() => undefined)
  if (read) return [make('h2', read.title), ...read.notices, read.words]
  const line = make('p', `${say(read === null ? 'noSection' : 'failed')} `)
  line.append(make('a', part.title, { href: part.address }))
  return [line]
}
