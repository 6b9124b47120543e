/** A copy of a row of the page, and its parts. */
export interface Row {
  readonly row: DocumentFragment
  readonly part: (name: string) => HTMLElement | null
  /** Writes the words of a part; an empty one goes away, with the line that holds it. */
  readonly fill: (name: string, text: string | null, line?: string) => void
}

/** Copies a row's template. */
export function copyRow(form: HTMLFormElement, name: 'fiche' | 'page' | 'contact' | 'desk'): Row {
  const template = form.querySelector<HTMLTemplateElement>(`template[data-row="${name}"]`)
  const row = (template?.content ?? new DocumentFragment()).cloneNode(true) as DocumentFragment
  const part = (wanted: string) => row.querySelector<HTMLElement>(`[data-part="${wanted}"]`)
  return {
    row,
    part,
    fill: (wanted, text, line) => {
      const element = part(wanted)
      if (!element) return
      if (text === null || text === '') (line ? part(line) : element)?.remove()
      else element.textContent = text
    },
  }
}
