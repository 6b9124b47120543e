/** Fills the letter on screen as one types. Nothing is kept or sent: leaving the page forgets it. */
const form = document.querySelector<HTMLFormElement>('form[data-letter-form]')

if (form) {
  const names = new Map<HTMLElement, string>()
  const blanks = [...document.querySelectorAll<HTMLElement>('[data-blank]')]
  for (const blank of blanks) names.set(blank, blank.textContent)

  const show = (field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement) => {
    const value = field.type === 'date' && field.value ? frenchDay(field.value) : field.value
    for (const blank of blanks) if (blank.dataset['blank'] === field.dataset['fills']) write(blank, value)
  }

  const write = (blank: HTMLElement, value: string) => {
    const filled = value.trim() !== ''
    blank.classList.toggle('filled', filled)
    const name = document.createElement('span')
    name.className = 'blank-name'
    name.textContent = names.get(blank) ?? ''
    blank.replaceChildren(filled ? value : name)
  }

  form.hidden = false
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) show(target)
  })
  form.addEventListener('reset', () => {
    for (const blank of blanks) write(blank, '')
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.querySelector('[data-print]')?.addEventListener('click', () => print())
}

function frenchDay(day: string): string {
  return new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`)).replace(/^1 /u, '1er ')
}
