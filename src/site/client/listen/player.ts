import styles from '../../styles/reading/player.css?inline'
import { addStyles } from '../reading/add-styles.ts'
import type { Choices } from '../reading/choices.ts'
import { keep, keptChoices } from '../reading/memory.ts'
import type { ReadingWords } from '../reading/words.ts'
import { localVoice } from './local-voice.ts'
import { mark } from './mark.ts'
import type { Reader } from './reader.ts'
import { reader } from './reader.ts'
import { spokenPieces } from './spoken-blocks.ts'

const rates = { slow: 0.75, site: 1, fast: 1.25 } as const

/** Reads the page aloud from its top, with the buttons to steer it; stopped, gives the focus back. */
export function startListening({ listen, lang: tongue, dir }: ReadingWords, back: HTMLElement): void {
  const { lang } = document.documentElement
  const main = document.querySelector('main')
  const voice = localVoice(lang)
  if (!main || !voice || document.querySelector('.player')) return
  addStyles(styles)
  const bar = document.createElement('section')
  bar.className = 'player'
  Object.assign(bar, { lang: tongue, dir })
  bar.setAttribute('aria-label', listen.player)
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  let reading: Reader
  let playing = true

  const show = (plays: boolean) => {
    playing = plays
    pause.textContent = plays ? listen.pause : listen.goOn
  }
  const stop = () => {
    reading.pause()
    mark(undefined)
    bar.remove()
    document.documentElement.removeAttribute('data-listening')
    back.focus()
  }
  const start = () => {
    const rate = rates[keptChoices().speed]
    reading = reader(spokenPieces(main, lang, rate), voice, rate, {
      shows: mark,
      ended: stop,
      mute: () => {
        show(false)
        status.textContent = listen.silent
      },
    })
    reading.play()
  }
  const act = (name: string, does: () => void) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = name
    button.addEventListener('click', () => {
      status.textContent = ''
      does()
    })
    bar.append(button)
    return button
  }
  const step = (by: number) => () => {
    show(true)
    reading.step(by)
  }
  act(listen.previous, step(-1))
  const pause = act(listen.pause, () => {
    show(!playing)
    if (playing) reading.play()
    else reading.pause()
  })
  act(listen.next, step(1))
  act(listen.stop, stop)
  bar.append(
    speedChoice(listen.speed, listen.speeds, () => {
      reading.pause()
      show(true)
      start()
    }),
    status,
  )
  bar.addEventListener('keydown', ({ key }) => key === 'Escape' && stop())
  addEventListener('pagehide', stop, { once: true })
  document.body.append(bar)
  document.documentElement.setAttribute('data-listening', '')
  start()
  pause.focus()
}

function speedChoice(
  name: string,
  speeds: Readonly<Record<Choices['speed'], string>>,
  changed: () => void,
): HTMLElement {
  const label = document.createElement('label')
  const select = document.createElement('select')
  for (const speed of ['slow', 'site', 'fast'] as const) select.add(new Option(speeds[speed], speed))
  select.value = keptChoices().speed
  select.addEventListener('change', () => {
    keep({ ...keptChoices(), speed: select.value as Choices['speed'] })
    changed()
  })
  label.append(`${name} `, select)
  return label
}
