import type { Chosen } from '../../../collection/collection.ts'
import { readChosen, withoutPart, writeChosen } from '../../../collection/collection.ts'
import type { GivenText } from '../../collection/given-texts.ts'
import { announce } from '../announce.ts'
import { copyText } from '../collection/copy-text.ts'
import { make, withScripts } from '../collection/elements.ts'
import type { GivenPart } from '../collection/given-part.ts'
import { openParts } from '../collection/given-part.ts'
import { keptAs, mySheet } from '../collection/kept.ts'
import { pageData } from '../collection/page-data.ts'
import { partLine } from '../desk/part-list.ts'
import type { Said } from './sheet-body.ts'
import { sheetBody } from './sheet-body.ts'

/** « Ma feuille »: the parts of the address when someone sent it, else those that the reader chose. */
const place = document.querySelector<HTMLElement>('[data-my-sheet]')
if (place) open(place)

function open(root: HTMLElement): void {
  withScripts(root)
  const { own, texts, said } = pageData<{ own: string; texts: GivenText[]; said: Said }>('feuille')
  const parts = openParts(texts)
  const kept = keptAs(mySheet)
  const part = <E extends HTMLElement>(name: string) => root.querySelector<E>(`[data-${name}]`)
  let turn = 0

  const given = () => readChosen(location.hash, own)
  const isGiven = () => given().chosen.length > 0
  const chosen = () => (isGiven() ? given().chosen : readChosen(kept.read(), '').chosen)

  function write(changed: readonly Chosen[]): void {
    if (isGiven()) history.replaceState(history.state, '', `${location.pathname}#${writeChosen(changed, own)}`)
    if (!isGiven() || kept.isLong()) kept.write(writeChosen(changed, ''))
    void show()
  }

  async function show(): Promise<void> {
    turn += 1
    const mine = turn
    const asked = chosen()
    const found = await Promise.all(asked.map((each) => parts.find(each).catch(() => null)))
    if (mine !== turn) return
    const known = found.filter((each): each is GivenPart => each !== null)
    toggle('empty', asked.length === 0)
    toggle('chosen', asked.length > 0)
    const keep = part<HTMLInputElement>('keep')
    if (keep) keep.checked = kept.isLong()
    const list = part('list')
    if (list) list.textContent = ''
    found.forEach((each, index) => list?.append(each ? lineOf(each) : unknownLine(asked[index]?.code ?? '')))
    const body = part('body')
    if (!body) return
    body.textContent = known.length > 0 ? (said['loading'] ?? '') : ''
    const sheet = known.length > 0 ? await sheetBody(known, said) : null
    if (mine !== turn) return
    body.textContent = ''
    if (sheet) body.append(sheet)
    if (sheet && given().print) print()
  }

  function toggle(name: string, shown: boolean): void {
    const element = part(name)
    if (element) element.hidden = !shown
  }

  function lineOf(each: GivenPart): HTMLElement {
    return partLine(each, {
      name: said['remove'] ?? '',
      act: () => {
        const { code } = each
        write(chosen().filter((other) => other.code !== code || withoutPart([other], keyOf(each)).length > 0))
        const heading = root.querySelector<HTMLElement>('#choisies')
        heading?.setAttribute('tabindex', '-1')
        heading?.focus()
      },
    })
  }

  const keyOf = ({ code, text }: GivenPart): Chosen => ({ code, text: text.key })

  function unknownLine(code: string): HTMLElement {
    return make('li', (said['unknown'] ?? '').replace('{code}', code))
  }

  const tell = (message: string) => {
    const status = part('said')
    if (status) announce(status, message)
  }

  part('print')?.addEventListener('click', () => print())
  part('copy')?.addEventListener('click', async () => {
    const link = `${location.origin}${location.pathname}#${writeChosen(chosen(), own)}`
    tell((await copyText(link)) ? (said['copied'] ?? '') : link)
  })
  part('clear')?.addEventListener('click', () => {
    kept.clear()
    history.replaceState(history.state, '', location.pathname)
    tell(said['cleared'] ?? '')
    void show()
  })
  part<HTMLInputElement>('keep')?.addEventListener('change', ({ target }) => {
    kept.write(writeChosen(chosen(), ''))
    kept.keepLong((target as HTMLInputElement).checked)
  })
  addEventListener('hashchange', () => void show())
  void show()
}
