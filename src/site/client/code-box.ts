import { prefix } from '../../base/base.ts'
import { parseCode } from '../../codes/parse-code.ts'
import { announce } from './announce.ts'
import { openCode } from './open-code.ts'

/**
 * Opens the page of a code in the language of this one, or says which kind of mistake was made before asking the
 * server.
 */
for (const form of Array.from(document.querySelectorAll<HTMLFormElement>('form[data-code-box]'))) {
  const box = form.querySelector('input')
  const said = form.querySelector<HTMLElement>('[aria-live]')
  if (!box || !said) continue

  const refuse = (message: string | undefined) => {
    announce(said, message ?? '')
    box.setAttribute('aria-invalid', 'true')
    box.focus()
  }

  const open = async () => {
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
      default:
        if (!(await openCode(typed.code))) refuse(form.dataset['unknown'])
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void open()
  })

  const [, asked = ''] = /^\/c\/([^/]+)/u.exec(location.pathname.slice(prefix.length)) ?? []
  if (asked !== '' && form.hasAttribute('data-lost')) {
    box.value = decodeURIComponent(asked)
    void open()
  }
}
