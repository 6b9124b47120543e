import { parseCode } from '../../../codes/parse-code.ts'
import type { Answer } from '../../../search/search.ts'
import { codeAddress } from '../../addresses.ts'
import { openInBrowser } from './open-in-browser.ts'
import { show, showFailure } from './show.ts'

/** Milliseconds without a key before a question is looked up. */
const PAUSE = 250

const asked = new WeakMap<HTMLFormElement, string>()

/** Answers while the question is typed, below the box; the box keeps the focus. */
export function listen(form: HTMLFormElement, box: HTMLInputElement): void {
  void openInBrowser(form.dataset['lang'] ?? 'fr').catch(() => undefined)
  let pause: number | undefined
  const typed = () => {
    clearTimeout(pause)
    pause = window.setTimeout(() => void answer(form, box, true), PAUSE)
  }
  box.addEventListener('input', typed)
  if (box.value !== '') typed()
}

/**
 * The question sent: a short code opens its page. On the search page the answer is shown in place;
 * elsewhere that page opens. The question then stands after the `#` of the address, which the browser
 * keeps to itself: going back from a page finds the results again, and no server is told.
 */
export function send(form: HTMLFormElement, box: HTMLInputElement): void {
  const code = parseCode(box.value, () => true)
  if (code.state === 'known') return location.assign(codeAddress(code.code))
  const address = new URL(form.action)
  address.search = ''
  address.hash = new URLSearchParams({ q: box.value, ...(form.dataset['level'] === 'falc' ? { level: 'falc' } : {}) }).toString()
  if (address.pathname !== location.pathname) return location.assign(address)
  history.replaceState(null, '', address)
  void answer(form, box, false)
}

/** Answers the question in the page's address, if the box does not hold another one yet. */
export function fromAddress(form: HTMLFormElement, box: HTMLInputElement): void {
  const given = new URLSearchParams(location.hash.slice(1))
  const question = given.get('q') ?? new URLSearchParams(location.search).get('q')
  if (!question || box.value !== '') return
  box.value = question
  if (given.get('level') === 'falc') form.dataset['level'] = 'falc'
  void answer(form, box, false)
}

async function answer(form: HTMLFormElement, box: HTMLInputElement, typing: boolean): Promise<void> {
  const question = box.value.trim()
  const key = `${question}\n${typing}`
  if (asked.get(form) === key) return
  asked.set(form, key)
  const level = form.dataset['level'] === 'falc' ? 'falc' : 'standard'
  try {
    const { search, index } = await openInBrowser(form.dataset['lang'] ?? 'fr')
    const found: Answer | null = question.length < 2 ? null : await search(question, { level, typing })
    // A slow answer to an older question must not replace a newer one.
    if (asked.get(form) === key) show(form, found, index, (word) => again(form, box, word))
  } catch {
    if (asked.get(form) === key) showFailure(form)
  }
}

function again(form: HTMLFormElement, box: HTMLInputElement, word: string): void {
  box.value = word
  box.focus()
  void answer(form, box, false)
}
