/**
 * Opens the explanation of a word where it is read, when styles keep the lists of explanations out of
 * sight; everywhere else the word is a plain link to its entry. Esc, a tap elsewhere or the way back
 * close it, and the keyboard is on the word again.
 */
export function openNotesInPlace(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.term, a.back') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    const note = link.closest<HTMLElement>('.note')
    if (note) {
      if (!note.hasAttribute('popover')) return
      event.preventDefault()
      note.hidePopover()
    } else if (open(link)) event.preventDefault()
  })
}

/** Whether the explanation was opened; not when it is shown already, or can't be. */
function open(link: HTMLAnchorElement): boolean {
  const note = document.getElementById(link.hash.slice(1))
  const back = note?.querySelector<HTMLAnchorElement>('.back')
  if (!note || !back) return false
  // A page that explains in each of its texts has several words for one entry.
  back.hash = link.id
  if (!('showPopover' in note) || note.getClientRects().length > 0) return false
  note.setAttribute('popover', '')
  note.tabIndex = -1
  note.onkeydown = ({ key, shiftKey }) => {
    if (key !== 'Tab' || (document.activeElement === note && !shiftKey)) return
    // The next stop is the one after the word, not after the list.
    note.hidePopover()
    link.focus()
  }
  note.ontoggle = (event) => {
    if (event.newState !== 'closed') return
    if (document.activeElement === document.body || note.contains(document.activeElement))
      link.focus({ preventScroll: true })
    note.removeAttribute('popover')
  }
  note.showPopover()
  note.focus()
  return true
}
