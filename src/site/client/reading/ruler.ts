let ruler: HTMLElement | undefined

const place = ({ clientY }: { readonly clientY: number }) => {
  if (ruler) ruler.style.top = `${clientY}px`
}

/** Shows a ruler under the line that the finger or the mouse is on, or puts it away; the text goes under it. */
export function showRuler(on: boolean): void {
  if (!on) {
    removeEventListener('mousemove', place)
    removeEventListener('pointerdown', place)
    ruler?.remove()
    ruler = undefined
  } else if (!ruler) {
    ruler = document.createElement('div')
    ruler.className = 'ruler'
    ruler.setAttribute('aria-hidden', 'true')
    document.body.append(ruler)
    addEventListener('mousemove', place)
    addEventListener('pointerdown', place)
  }
}
