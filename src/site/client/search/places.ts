/** The parts of a search form that its script uses. */
export interface Places {
  readonly form: HTMLFormElement
  readonly box: HTMLInputElement
  /** What screen readers hear. Its data hold the sentences. */
  readonly status: HTMLElement
  readonly distress: HTMLElement
  readonly list: HTMLElement
  /** Shown when nothing is found or nothing works: whom to call, subjects. */
  readonly none: HTMLElement
  readonly trouble: HTMLElement
  readonly retry: HTMLElement
  readonly reload: HTMLElement
}

/** The parts of a form; null when one is missing. */
export function placesOf(form: HTMLFormElement): Places | null {
  const part = (name: string) => form.querySelector<HTMLElement>(`[data-search-${name}]`)
  const box = form.querySelector('input')
  const [status, distress, list, none] = [part('status'), part('distress'), part('list'), part('none')]
  const [trouble, retry, reload] = [part('trouble'), part('retry'), part('reload')]
  if (!box || !status || !distress || !list || !none || !trouble || !retry || !reload) return null
  return { form, box, status, distress, list, none, trouble, retry, reload }
}

/** A sentence of the page with its blanks filled. @example fill('{n} pages', { n: '3' }) // '3 pages' */
export function fill(sentence: string | undefined, blanks: Readonly<Record<string, string>>): string {
  return Object.entries(blanks).reduce((text, [name, value]) => text.replace(`{${name}}`, () => value), sentence ?? '')
}
