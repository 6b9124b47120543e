import type { DeskAction } from '../../desk/actions.ts'
import { announce } from '../announce.ts'
import { copyText } from '../collection/copy-text.ts'
import { withScripts } from '../collection/elements.ts'
import type { GivenPart } from '../collection/given-part.ts'
import { openParts } from '../collection/given-part.ts'
import { converse } from '../search/converse.ts'
import { placesOf } from '../search/places.ts'
import { data, say } from './data.ts'
import { sayCodes } from './desk-row.ts'
import { showCode } from './full-screen-code.ts'
import { linkOf, mailTo, messageOf, pictureOf, sayLength, smsTo } from './give-part.ts'
import { actionOf, isTyping } from './keys.ts'
import { keysForm } from './keys-form.ts'
import { reading } from './reading.ts'
import { recent } from './recent.ts'
import { results, showLetters } from './results.ts'
import { tray } from './tray.ts'

const desk = document.querySelector<HTMLElement>('[data-desk]')
const form = desk?.querySelector<HTMLFormElement>('form[data-desk-search]')
const places = form && placesOf(form)
const choose = desk?.querySelector<HTMLSelectElement>('[data-text]')
const said = desk?.querySelector<HTMLElement>('[data-said]')
const byHand = desk?.querySelector<HTMLElement>('[data-to-copy]')
const template = desk?.querySelector<HTMLTemplateElement>('template[data-actions]')
const bar = template?.content.firstElementChild as HTMLElement | undefined
const beside = desk?.querySelector<HTMLElement>('[data-reading]')
if (desk && places && choose && said && byHand && bar && beside)
  open({ desk, places, choose, said, byHand, bar, beside })

interface Elements {
  readonly desk: HTMLElement
  readonly places: NonNullable<ReturnType<typeof placesOf>>
  readonly choose: HTMLSelectElement
  readonly said: HTMLElement
  readonly byHand: HTMLElement
  readonly bar: HTMLElement
  readonly beside: HTMLElement
}

function open({
  desk: root,
  places: at,
  choose: texts,
  said: status,
  byHand: hand,
  bar: actions,
  beside: pane,
}: Elements): void {
  const parts = openParts(data.texts)
  const nothing = () => undefined
  const conversation = converse(at, { load: () => import('./engine.ts'), remember: nothing, forget: nothing })
  const found = results(at.list, actions, (row) => void showGiven(row))
  const read = reading(pane, parts, () => found.current()?.focus())
  const collected = tray(root, { parts, text: () => texts.value, copy })
  const last = recent(root, parts, status)
  let given: GivenPart | null = null
  let waits = false

  async function copy(text: string, done: string): Promise<void> {
    const copied = await copyText(text)
    hand.hidden = copied
    hand.textContent = copied ? '' : text
    announce(status, copied ? done : say('copyRefused'))
  }

  /** What the actions of a result give, in the text chosen for the caller. */
  async function showGiven(row: HTMLElement | null): Promise<void> {
    const code = row?.dataset['code']
    given = null
    const part = code === undefined ? null : await parts.find({ code, text: texts.value }).catch(() => null)
    if (row !== found.current() || !part) return
    given = part
    const message = messageOf(part)
    const shown = actions.querySelector<HTMLElement>('[data-message]')
    const length = actions.querySelector<HTMLElement>('[data-length]')
    if (shown) Object.assign(shown, { textContent: message, lang: part.text.lang, dir: part.text.dir })
    if (length) length.textContent = sayLength(message)
    const link = (name: DeskAction, href: string) =>
      actions.querySelector(`[data-do="${name}"]`)?.setAttribute('href', href)
    link('sms', smsTo(message))
    link('mail', mailTo(part.title, message))
    link('print', `${part.sheet}#imprimer`)
  }

  /** The part given now; waits for its titles when they are still to come. */
  async function partNow(): Promise<GivenPart | null> {
    const code = found.current()?.dataset['code']
    return given?.code === code ? given : code === undefined ? null : parts.find({ code, text: texts.value })
  }

  async function act(action: DeskAction): Promise<void> {
    if (action === 'text') return nextText()
    const part = given ?? (await partNow())
    if (!part) return
    const { code, title, text } = part
    const chosen = { code, text: text.key }
    if (action === 'link') await copy(linkOf(part), say('copiedLink', { title }))
    if (action === 'message') await copy(messageOf(part), say('copiedMessage', { title }))
    if (action === 'qr') showCode(pictureOf(part), title)
    if (action === 'read') await read.open(code, [text.key])
    if (action === 'beside') await read.open(code, [data.own, text.key === data.own ? otherText(part) : text.key])
    if (action === 'add') {
      collected.add(chosen)
      announce(status, say('added', { title }))
    }
    if (action !== 'read' && action !== 'beside') last.remember(chosen)
  }

  /** Another text to read beside that of the advisor's own language: the first that has the part. */
  function otherText({ fiche, text }: GivenPart): string {
    const has = data.texts.filter(
      ({ key, lang, level }) =>
        key !== text.key && (lang === fiche.lang ? fiche.levels[level] !== undefined : fiche.languages.includes(lang)),
    )
    return has[0]?.key ?? text.key
  }

  function nextText(): void {
    texts.selectedIndex = (texts.selectedIndex + 1) % texts.options.length
    textChanged()
    announce(status, texts.selectedOptions[0]?.textContent ?? '')
  }

  function textChanged(): void {
    sayCodes(Array.from(at.list.children), texts.value)
    found.refresh()
    void collected.show()
  }

  at.list.addEventListener('answered', () => {
    sayCodes(Array.from(at.list.children), texts.value)
    found.refresh()
    if (waits && found.toFirst()) waits = false
  })
  at.box.addEventListener('input', (event) => {
    waits = false
    if (!(event as InputEvent).isComposing) conversation.answer(true)
  })
  at.box.addEventListener('compositionend', () => conversation.answer(true))
  at.form.addEventListener('submit', (event) => {
    event.preventDefault()
    conversation.answer(false)
    waits = !found.toFirst()
  })
  at.retry.addEventListener('click', () => void conversation.askAgain())
  at.reload.addEventListener('click', () => location.reload())
  texts.addEventListener('change', textChanged)
  actions.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-do]') : null
    if (button) void act(button.dataset['do'] as DeskAction)
  })
  document.addEventListener('keydown', (event) => {
    const { key, target } = event
    if (key === 'ArrowDown' && target === at.box && found.toFirst()) return event.preventDefault()
    if (isTyping(target)) return
    if (key === 'Escape') return back()
    if ((key === 'ArrowDown' || key === 'ArrowUp') && at.list.contains(document.activeElement)) {
      event.preventDefault()
      return found.step(key === 'ArrowDown' ? 1 : -1)
    }
    const action = actionOf(event)
    const link = action && actions.querySelector<HTMLElement>(`a[data-do="${action}"]`)
    if (!action || !found.current() || !(link ?? true)) return
    event.preventDefault()
    if (link) link.click()
    else void act(action)
  })

  /** Esc closes what is read beside, then goes back to the box, its question ready to be replaced. */
  function back(): void {
    if (read.isOpen()) {
      read.close()
      return found.current()?.focus()
    }
    at.box.focus()
    at.box.select()
  }

  keysForm(root, () => showLetters(actions))
  withScripts(root)
  at.form.dataset['ready'] = ''
  conversation.prepare()
  void collected.show()
  at.box.focus()
}
