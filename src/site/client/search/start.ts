import { converse } from './converse.ts'
import { questionHere } from './memory.ts'
import { wantPlace } from './place-in-page.ts'
import { placesOf } from './places.ts'
import { send } from './send.ts'

/** The search form: nothing more is loaded before the box is used, or the page is opened with a question. */
for (const form of Array.from(document.querySelectorAll<HTMLFormElement>('form[data-search]'))) {
  const places = placesOf(form)
  if (!places) continue
  const { box, retry, reload, trouble } = places
  const conversation = converse(places)

  box.addEventListener('focus', conversation.prepare, { once: true })
  // While a word is being composed (accents, Arabic, Chinese keyboards) it is no word yet.
  box.addEventListener('input', (event) => (event as InputEvent).isComposing || conversation.answer(true))
  box.addEventListener('compositionend', () => conversation.answer(true))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send(places, conversation)
  })
  retry.addEventListener('click', () => {
    box.focus()
    void conversation.askAgain()
  })
  reload.addEventListener('click', () => location.reload())
  addEventListener('online', () => trouble.hidden || void conversation.askAgain())

  // Listened to before the link is followed: its address takes the question along.
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href]:not([data-leave])')) conversation.leave()
  })

  const open = () => {
    const { question, level, place } = questionHere()
    if (question === '' || question === box.value) return
    wantPlace(place)
    box.value = question
    if (level !== null) form.dataset['level'] = level
    conversation.prepare()
    conversation.answer(false)
  }
  addEventListener('hashchange', open)
  if (box.value === '') open()
  else {
    wantPlace(questionHere().place)
    conversation.answer(true)
  }
  form.dataset['ready'] = ''
}
