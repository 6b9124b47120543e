import { prefix } from '../../base/base.ts'

/** Copy, text message and e-mail, for those who pass a page or a part of it on. */
export function give(): void {
  const coupon = document.querySelector<HTMLElement>('[data-give]')
  const template = coupon?.querySelector<HTMLTemplateElement>('template[data-doing]')
  const status = coupon?.querySelector<HTMLElement>('[role="status"]')
  if (!coupon || !template || !status) return

  const message = (address: string) =>
    [status.dataset['message'], new URL(address, location.origin).href, status.dataset['phone']]
      .filter(Boolean)
      .join('\n')
  const given = coupon.dataset['give'] ?? ''
  const text = given.replace(/^[^#]*/u, '')
  const page = message(given)
  const row = document.createElement('div')
  row.className = 'doing'
  row.append(template.content.cloneNode(true))
  const doing = (name: string) => row.querySelector<HTMLElement>(`[data-do="${name}"]`)

  doing('sms')?.setAttribute('href', `sms:?&body=${encodeURIComponent(page)}`)
  doing('mail')?.setAttribute(
    'href',
    `mailto:?subject=${encodeURIComponent(document.title)}&body=${encodeURIComponent(page)}`,
  )
  template.after(row)

  const copy = doing('copy')
  if (!navigator.clipboard) return copy?.remove()
  const copied = status.dataset['copied'] ?? ''
  if (copy) copies(copy, page, status, copied)
  for (const list of document.querySelectorAll('.give > ul')) {
    const code = list.parentElement?.querySelector('.code')?.textContent.replace(/\D/gu, '')
    const button = copy?.cloneNode(true)
    if (!code || !(button instanceof HTMLElement)) continue
    const item = document.createElement('li')
    const said = document.createElement('span')
    said.setAttribute('role', 'status')
    item.append(button, ' ', said)
    list.prepend(item)
    copies(button, message(`${prefix}/c/${code}/${text}`), said, copied)
  }
}

function copies(button: HTMLElement, text: string, status: HTMLElement, copied: string): void {
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text)
    status.textContent = copied
  })
}
