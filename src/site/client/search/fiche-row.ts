import { prefix } from '../../../base/base.ts'
import { groupCode } from '../../../codes/code.ts'
import type { FoundFiche } from '../../../search/answer.ts'
import type { NamesIndex } from '../../../search/names-index.ts'
import { partOf } from '../../../search/names-index.ts'
import { ficheAddress } from '../../addresses.ts'
import { copyRow } from './fill-row.ts'

/** A fiche that answers: why it does, its best section, its code, its other texts. */
export function ficheRow(form: HTMLFormElement, found: FoundFiche, index: NamesIndex): DocumentFragment {
  const { fiche, level, title, section, name } = found
  const { row, part, fill } = copyRow(form, 'fiche')
  const language = index.languages.find(({ code }) => code === fiche.lang)
  const foreign = fiche.lang !== index.lang

  part('title')?.setAttribute('href', prefix + ficheAddress(fiche.lang, level, fiche.id))
  fill('title', title)
  fill('summary', fiche.summary)
  fill('lang', foreign ? (language?.name ?? fiche.lang) : null)
  if (foreign) {
    for (const each of ['title', 'summary', 'lang']) {
      part(each)?.setAttribute('lang', fiche.lang)
      if (language) part(each)?.setAttribute('dir', language.dir)
    }
  }
  fill('name', name, 'name-line')
  const code = section?.code ?? fiche.code
  fill('code', code === null ? null : groupCode(code), 'code-line')
  if (section)
    part('section')?.setAttribute(
      'href',
      prefix + ficheAddress(fiche.lang, level, fiche.id, section.id, partOf(section, level)),
    )
  fill('section', section?.title ?? null, 'section-line')

  const others = part('others')
  for (const twin of Object.keys(fiche.levels)) {
    if (twin !== level) others?.append(item(ficheAddress(fiche.lang, twin, fiche.id), others.dataset[twin] ?? twin))
  }
  for (const { code: lang, name: own, dir } of index.languages) {
    if (fiche.languages.includes(lang))
      others?.append(item(ficheAddress(lang, 'standard', fiche.id, section?.id), own, lang, dir))
  }
  if (others?.childElementCount === 0) others.remove()
  return row
}

function item(href: string, text: string, lang?: string, dir?: string): HTMLLIElement {
  const made = document.createElement('li')
  const link = document.createElement('a')
  link.href = prefix + href
  link.textContent = text
  if (lang && dir) Object.assign(link, { lang, hreflang: lang, dir })
  made.append(link)
  return made
}
