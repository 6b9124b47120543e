import styles from '../../styles/reading/panel.css?inline'
import { afterShown } from '../after-shown.ts'
import { readingFont } from '../reading-face.ts'
import { addStyles } from './add-styles.ts'
import { noChoice } from './choices.ts'
import { checks, radios } from './fields.ts'
import { follow } from './follow.ts'
import { keep, keptChoices } from './memory.ts'
import { showChoices } from './show-choices.ts'
import type { ReadingWords } from './words.ts'
import { readingWords } from './words.ts'

let panel: HTMLElement | undefined

/** Opens the reading help under the top of the page, or closes it. */
export async function toggle(button: HTMLButtonElement): Promise<void> {
  panel ??= makePanel(await readingWords(), button)
  const opens = panel.hidden
  panel.hidden = !opens
  button.setAttribute('aria-expanded', String(opens))
  if (!opens) return button.focus()
  const opened = panel
  afterShown(() => opened.focus({ preventScroll: true }))
}

function makePanel(words: ReadingWords, button: HTMLButtonElement): HTMLElement {
  addStyles(styles)
  const { reading } = words
  const made = document.createElement('section')
  made.className = 'reading'
  made.id = 'mieux-lire'
  made.tabIndex = -1
  made.hidden = true
  made.lang = words.lang
  made.dir = words.dir
  made.setAttribute('aria-label', reading.button)
  button.setAttribute('aria-controls', made.id)
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  const form = document.createElement('form')
  let choices = keptChoices()

  const change = () => {
    showChoices(choices)
    void follow(choices)
    if (choices.letters === 'distinct') void readingFont().then((face) => document.fonts.add(face))
    status.textContent = keep(choices) ? '' : reading.notKept
  }
  const fill = () => {
    form.textContent = ''
    const choose = (chosen: Partial<typeof choices>) => {
      choices = { ...choices, ...chosen }
      change()
    }
    form.append(
      radios('size', reading.size, reading.sizes, choices, choose),
      radios('spacing', reading.spacing, reading.spacings, choices, choose),
      radios('letters', reading.letters, reading.letterForms, choices, choose),
      radios('colours', reading.colours, reading.colourSets, choices, choose),
      checks(
        reading.more,
        { ruler: reading.ruler, onePart: reading.onePart, explained: reading.explained },
        choices,
        choose,
      ),
    )
  }
  const act = (name: string, does: () => void) => {
    const one = document.createElement('button')
    one.type = 'button'
    one.textContent = name
    one.addEventListener('click', does)
    return one
  }
  const reset = () => {
    choices = noChoice()
    fill()
    change()
  }
  fill()
  const lead = document.createElement('p')
  lead.textContent = reading.lead
  const ends = document.createElement('p')
  ends.append(
    act(reading.reset, reset),
    act(reading.close, () => void toggle(button)),
  )
  made.append(lead, form, status, ends)
  made.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') void toggle(button)
  })
  void import('../listen/offer-listening.ts').then(({ offerListening }) => offerListening(words, made))
  document.querySelector('.head')?.after(made)
  return made
}
