import type { DeskAction } from '../../desk/actions.ts'
import { announce } from '../announce.ts'
import { openParts } from '../collection/given-part.ts'
import { converse } from '../search/converse.ts'
import { placesOf } from '../search/places.ts'
import { data } from './data.ts'
import { sayCodes } from './desk-row.ts'
import { copier, giving } from './giving.ts'
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
  const ask = root.querySelector<HTMLElement>('.desk-ask')
  // Nothing of a question is kept: what the search page remembers only tells here that its answer is whole.
  const conversation = converse(at, {
    load: () => import('./engine.ts'),
    remember: settled,
    forget: settled,
    answered: () => undefined,
  })
  const found = results(at.list, actions, (row) => void give.prepare(row))
  const read = reading(pane, parts, () => found.current()?.focus())
  const copy = copier(status, hand)
  const text = () => texts.value
  const collected = tray(root, { parts, text, copy })
  const give = giving({
    actions,
    parts,
    text,
    copy,
    read,
    current: found.current,
    tray: collected,
    recent: recent(root, parts, status),
    tell: (message) => announce(status, message),
    fail: () => announce(status, at.status.dataset['failed'] ?? ''),
  })
  /** Keys pressed since Enter, while the answer is still to come; null when none is awaited. */
  let ahead: { action: DeskAction | null; steps: number } | null = null

  function press(action: DeskAction): void {
    if (action === 'text') nextText()
    else void give.act(action)
  }

  function nextText(): void {
    texts.selectedIndex = (texts.selectedIndex + 1) % texts.options.length
    textChanged()
    announce(status, texts.selectedOptions[0]?.textContent ?? '')
  }

  function textChanged(): void {
    sayCodes(Array.from(at.list.children), texts.value)
    found.refresh()
    void collected.showAll()
  }

  at.list.addEventListener('answered', () => {
    sayCodes(Array.from(at.list.children), texts.value)
    found.refresh()
  })
  at.box.addEventListener('input', (event) => {
    ahead = null
    if (!(event as InputEvent).isComposing) conversation.answer(true)
  })
  at.box.addEventListener('compositionend', () => conversation.answer(true))
  at.form.addEventListener('submit', () => {
    ahead = { action: null, steps: 0 }
    // Not among the results: their order would not change under the reader.
    ask?.focus({ preventScroll: true })
    conversation.answer(false)
  })
  at.retry.addEventListener('click', () => void conversation.askAgain())
  at.reload.addEventListener('click', () => location.reload())
  texts.addEventListener('change', textChanged)
  actions.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-do]') : null
    if (button) press(button.dataset['do'] as DeskAction)
  })
  document.addEventListener('keydown', (event) => {
    const { key, target } = event
    if (key === 'ArrowDown' && target === at.box && found.toFirst()) return event.preventDefault()
    if (isTyping(target)) return
    if (key === 'Escape') return back()
    if (ahead && target === ask) return pressAhead(event, ahead)
    if ((key === 'ArrowDown' || key === 'ArrowUp') && at.list.contains(document.activeElement)) {
      event.preventDefault()
      return found.step(key === 'ArrowDown' ? 1 : -1)
    }
    const action = actionOf(event)
    if (!action || !found.current()?.dataset['code']) return
    event.preventDefault()
    press(action)
  })

  function pressAhead(event: KeyboardEvent, keys: NonNullable<typeof ahead>): void {
    const action = actionOf(event)
    if (event.key === 'ArrowDown') keys.steps += 1
    else if (action) keys.action ??= action
    else return
    event.preventDefault()
  }

  /** The answer is whole: the keyboard goes to its first result, and does what was asked meanwhile. */
  function settled(): void {
    if (!ahead) return
    const { action, steps } = ahead
    ahead = null
    if (!found.toFirst()) return at.box.focus()
    if (steps > 0) found.step(steps)
    if (action) press(action)
  }

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
  conversation.prepare()
  if (at.box.value !== '') conversation.answer(true)
  void collected.showAll()
}
