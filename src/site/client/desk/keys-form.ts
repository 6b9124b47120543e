import type { DeskAction } from '../../desk/actions.ts'
import { announce } from '../announce.ts'
import { say } from './data.ts'
import { areOn, letterOf, resetLetters, setLetter, switchLetters } from './keys.ts'

/** Where the advisor chooses letters, or does without. @param changed shows them again beside the actions. */
export function keysForm(desk: HTMLElement, changed: () => void): void {
  const on = desk.querySelector<HTMLInputElement>('[data-keys-on]')
  const said = desk.querySelector<HTMLElement>('[data-key-said]')
  const boxes = Array.from(desk.querySelectorAll<HTMLInputElement>('[data-key-of]'))
  if (!on || !said) return
  const action = (box: HTMLInputElement) => box.dataset['keyOf'] as DeskAction
  const nameOf = (wanted: DeskAction) => {
    const box = boxes.find((each) => action(each) === wanted)
    return box?.labels?.[0]?.textContent ?? wanted
  }
  const show = () => {
    on.checked = areOn()
    for (const box of boxes) {
      box.value = letterOf(action(box))
      box.disabled = !areOn()
    }
    changed()
  }
  on.addEventListener('change', () => {
    switchLetters(on.checked)
    show()
  })
  for (const box of boxes) {
    box.addEventListener('focus', () => box.select())
    box.addEventListener('change', () => {
      const letter = box.value.trim().toLowerCase()
      const taken = letter === '' ? null : setLetter(action(box), letter)
      announce(said, taken === null ? '' : say('keyTaken', { action: nameOf(taken) }))
      show()
    })
  }
  desk.querySelector('[data-keys-reset]')?.addEventListener('click', () => {
    resetLetters()
    show()
  })
  show()
}
