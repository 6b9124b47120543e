import type { ReadingWords } from '../reading/words.ts'
import { localVoice } from './local-voice.ts'

/** A button that reads the page aloud, at the top of the reading help: only where the device has a voice of its own. */
export function offerListening(words: ReadingWords, panel: HTMLElement): void {
  if (!('speechSynthesis' in window)) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'listen'
  button.textContent = words.listen.start
  button.addEventListener('click', () => {
    void import('./player.ts').then(({ startListening }) => startListening(words, button))
  })
  // The list of voices comes late, and may change.
  const look = () => {
    if (!localVoice(document.documentElement.lang)) button.remove()
    else if (!button.isConnected) panel.prepend(button)
  }
  speechSynthesis.addEventListener?.('voiceschanged', look)
  look()
}
