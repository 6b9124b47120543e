import type { Page } from '@playwright/test'

/** A voice of a device, as tests make it. */
export interface FakeVoice {
  readonly lang: string
  readonly localService: boolean
}

/**
 * Gives the page voices that say nothing: `spoken` on the window lists what they are given, with « cancel » each time
 * all is called off. A piece begins at once and ends when `window.endPiece()` is called.
 *
 * @param late the voices are there only after `voiceschanged`, by `window.voicesCome()`.
 */
export async function fakeVoices(page: Page, voices: readonly FakeVoice[], late = false): Promise<void> {
  await page.addInitScript(
    ({ voices: given, late: later }) => {
      const world = window as unknown as Record<string, unknown>
      const spoken: string[] = []
      const events = new EventTarget()
      let here = later ? [] : given
      let current: { text: string; onstart?: () => void; onend?: () => void } | undefined
      world['spoken'] = spoken
      world['silent'] = false
      world['SpeechSynthesisUtterance'] = class {
        text: string
        constructor(text: string) {
          this.text = text
        }
      }
      world['endPiece'] = () => current?.onend?.()
      world['voicesCome'] = () => {
        here = given
        events.dispatchEvent(new Event('voiceschanged'))
      }
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          getVoices: () => here.map((voice) => ({ name: 'fake', default: false, ...voice })),
          addEventListener: events.addEventListener.bind(events),
          cancel: () => void spoken.push('cancel'),
          speak: (utterance: typeof current) => {
            current = utterance
            spoken.push(utterance?.text ?? '')
            if (!world['silent']) utterance?.onstart?.()
          },
        },
      })
    },
    { voices, late },
  )
}

/** What the voice was given so far. */
export const spokenOn = (page: Page) =>
  page.evaluate(() => (window as unknown as { spoken: readonly string[] }).spoken.slice())

/** Calls one of the functions of the fake voice. */
export const call = (page: Page, name: 'endPiece' | 'voicesCome') =>
  page.evaluate((named) => (window as unknown as Record<string, () => void>)[named]?.(), name)
