/** Fills the letter on screen as one types. Nothing is kept or sent: leaving the page forgets it. */
const filling = document.querySelector<HTMLElement>('[data-filling]')

if (filling) {
  const fields = [
    ...filling.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('[data-fills]'),
  ]
  const blanks = [...document.querySelectorAll<HTMLElement>('[data-blank]')]
  const names = new Map(blanks.map((blank) => [blank, blank.textContent]))

  const write = (blank: HTMLElement, value: string) => {
    const filled = value.trim() !== ''
    blank.classList.toggle('filled', filled)
    const name = document.createElement('span')
    name.className = 'blank-name'
    name.textContent = names.get(blank) ?? ''
    blank.textContent = ''
    blank.append(filled ? value : name)
  }

  for (const field of fields) {
    field.addEventListener('input', () => {
      const value = field.type === 'date' && field.value ? frenchDay(field.value) : field.value
      for (const blank of blanks) if (blank.dataset['blank'] === field.dataset['fills']) write(blank, value)
    })
  }
  filling.querySelector('[data-clear]')?.addEventListener('click', () => {
    for (const field of fields) field.value = ''
    for (const blank of blanks) write(blank, '')
    fields[0]?.focus()
  })
  filling.querySelector('[data-print]')?.addEventListener('click', () => print())
  filling.hidden = false
}

function frenchDay(day: string): string {
  const text = new Intl.DateTimeFormat('fr', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T00:00:00Z`))
  return text.replace(/^1 /u, '1er ')
}
