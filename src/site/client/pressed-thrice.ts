/** Milliseconds that the next press may take: as long as that of GOV.UK's « Exit this page ». */
const LONGEST = 5000

/**
 * Counts the presses of a key alone, up to three: a key held, or pressed with another or with the mouse, is none, and
 * the count starts again.
 *
 * @param pressed called at each press with their number, from 1 to 3.
 */
export function pressedThrice(key: string, pressed: (presses: number) => void): void {
  let presses = 0
  let last = 0
  let alone = false
  const forget = () => {
    alone = false
    presses = 0
  }
  addEventListener('mousedown', forget, true)
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== key) forget()
      else if (!event.repeat) alone = true
    },
    true,
  )
  addEventListener(
    'keyup',
    (event) => {
      if (event.key !== key || !alone) return
      alone = false
      presses = event.timeStamp - last < LONGEST ? presses + 1 : 1
      last = event.timeStamp
      pressed(presses)
      if (presses === 3) presses = 0
    },
    true,
  )
}
