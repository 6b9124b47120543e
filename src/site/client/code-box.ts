import { parseCode } from '../../codes/parse-code.ts'

/** Opens the page of a code, or says which kind of mistake was made, before asking the server. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-code-box]')) {
  const box = form.querySelector<HTMLInputElement>('input[name="code"]')
  const said = form.querySelector<HTMLElement>('[role="alert"]')
  if (!box || !said) continue

  const refuse = (message: string | undefined) => {
    said.textContent = message ?? ''
    box.setAttribute('aria-invalid', 'true')
    box.focus()
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const typed = parseCode(box.value, () => true)
    switch (typed.state) {
      case 'empty':
        return refuse(form.dataset['empty'])
      case 'not-digits':
        return refuse(form.dataset['notDigits'])
      case 'wrong-length':
        return refuse(form.dataset['wrongLength'])
      case 'wrong-check-digit':
        return refuse(form.dataset['wrongCheckDigit'])
      default: {
        const address = `/c/${typed.code}/`
        const found = await fetch(address, { method: 'HEAD' }).then(({ status }) => status !== 404, () => true)
        if (found) location.assign(address)
        else refuse(form.dataset['unknown'])
      }
    }
  })
}
