import { prefix } from '../../../base/base.ts'
import { groupCode } from '../../../codes/code.ts'
import { sayCode } from '../../../collection/say-code.ts'
import { isEasy } from '../../../facts/level.ts'
import type { FoundFiche } from '../../../search/answer.ts'
import type { NamesIndex } from '../../../search/names-index.ts'
import { partOf } from '../../../search/names-index.ts'
import { ficheAddress } from '../../addresses.ts'
import { make } from '../collection/elements.ts'
import { copyRow } from '../search/fill-row.ts'
import { data, say, sayFigures } from './data.ts'

/** A fiche that answers, as an advisor needs it: short answer, code and how it is said, texts, state of figures. */
export function deskRow(form: HTMLFormElement, found: FoundFiche, index: NamesIndex): DocumentFragment {
  const { fiche, level, title, section, name } = found
  const { row, part, fill } = copyRow(form, 'desk')
  const language = index.languages.find(({ code }) => code === fiche.lang)
  const foreign = fiche.lang !== index.lang
  part('title')?.setAttribute('href', prefix + ficheAddress(fiche.lang, level, fiche.id))
  fill('title', title)
  fill('summary', fiche.summary)
  fill('lang', foreign ? (language?.name ?? fiche.lang) : null)
  if (foreign)
    for (const each of ['title', 'summary', 'lang'])
      Object.assign(part(each) ?? {}, { lang: fiche.lang, dir: language?.dir ?? '' })
  fill('name', name, 'name-line')
  if (section)
    part('section')?.setAttribute(
      'href',
      prefix + ficheAddress(fiche.lang, level, fiche.id, section.id, partOf(section, level)),
    )
  fill('section', section?.title ?? null, 'section-line')
  const code = section?.code ?? fiche.code
  fill('code', code === null ? null : groupCode(code), 'code-line')
  fill('figures', sayFigures(fiche.id, section?.id ?? null))
  const heading = make('h2')
  heading.append(...Array.from(part('heading')?.childNodes ?? []))
  part('heading')?.replaceWith(heading)
  const item = row.firstElementChild as HTMLElement
  if (code !== null) item.dataset['code'] = code
  const langs = [fiche.lang, ...fiche.languages]
  const texts = data.texts.filter(
    (text) =>
      langs.includes(text.lang) &&
      (text.lang === fiche.lang ? fiche.levels[text.level] !== undefined : !isEasy(text.level)) &&
      !(isEasy(text.level) && section?.easy === null),
  )
  for (const text of texts) {
    const href =
      prefix + ficheAddress(text.lang, text.level, fiche.id, section?.id, section && partOf(section, text.level))
    const link = make('a', text.name, { href, lang: text.lang, hreflang: text.lang, dir: text.dir })
    const line = make('li')
    line.append(link)
    part('others')?.append(line)
  }
  return row
}

/** Says the codes of the rows in the language of the text that is given. */
export function sayCodes(rows: Iterable<Element>, key: string): void {
  const text = data.texts.find((each) => each.key === key)
  for (const row of Array.from(rows) as HTMLElement[]) {
    const place = row.querySelector<HTMLElement>('[data-part="said"]')
    const said = text && sayCode(row.dataset['code'] ?? '', text)
    if (!place) continue
    place.textContent = ''
    if (!said) continue
    const [before = '', after = ''] = say('saidAs').split('{said}')
    place.append(before, make('span', said, { lang: text.lang, dir: text.dir }), after)
  }
}
