import { groupCode } from '../../../codes/code.ts'
import type { NamesIndex } from '../../../search/names-index.ts'
import { partOf } from '../../../search/names-index.ts'
import type { Found } from '../../../search/search.ts'
import { ficheAddress } from '../../addresses.ts'

/** A result as the page's template draws it: the fiche, its best section, its code, its other texts. */
export function resultRow(form: HTMLFormElement, found: Found, index: NamesIndex): DocumentFragment {
  const { fiche, level, title, section } = found
  const row = (form.querySelector<HTMLTemplateElement>('template[data-search-row]')?.content ?? new DocumentFragment()).cloneNode(true) as DocumentFragment
  const part = (name: string) => row.querySelector<HTMLElement>(`[data-part="${name}"]`)
  const language = index.languages.find(({ code }) => code === fiche.lang)
  const foreign = fiche.lang !== index.lang

  const link = part('title')
  link?.setAttribute('href', ficheAddress(fiche.lang, level, fiche.id))
  fill(link, title)
  fill(part('summary'), fiche.summary)
  fill(part('lang'), foreign ? (language?.name ?? fiche.lang) : '')
  if (foreign) {
    for (const name of ['title', 'summary', 'lang']) {
      part(name)?.setAttribute('lang', fiche.lang)
      if (language) part(name)?.setAttribute('dir', language.dir)
    }
  }

  const code = section?.code ?? fiche.code
  fill(part('code'), code === null ? '' : groupCode(code), 'code-line')
  const place = part('section')
  if (section) place?.setAttribute('href', ficheAddress(fiche.lang, level, fiche.id, section.id, partOf(section, level)))
  fill(place, section?.title ?? '', 'section-line')

  const twin = level === 'standard' ? 'falc' : 'standard'
  const others = part('others')
  if (fiche.levels[twin] !== undefined) others?.append(item(ficheAddress(fiche.lang, twin, fiche.id), others.dataset[twin] ?? twin))
  for (const { code: lang, name, dir } of index.languages) {
    if (fiche.languages.includes(lang)) others?.append(item(ficheAddress(lang, 'standard', fiche.id, section?.id), name, lang, dir))
  }
  if (others?.childElementCount === 0) others.remove()
  return row

  /** Words of a part; an empty one goes away, with the line that holds it. */
  function fill(element: HTMLElement | null, text: string, line?: string): void {
    if (!element) return
    element.textContent = text
    if (text === '') (line ? part(line) : element)?.remove()
  }
}

function item(href: string, text: string, lang?: string, dir?: string): HTMLLIElement {
  const made = document.createElement('li')
  const link = document.createElement('a')
  link.href = href
  link.textContent = text
  if (lang && dir) Object.assign(link, { lang, hreflang: lang, dir })
  made.append(link)
  return made
}
