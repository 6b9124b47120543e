/** Copy, text message and e-mail, for those who pass a page on. */
export function give(): void {
  const coupon = document.querySelector<HTMLElement>('[data-give]')
  const template = coupon?.querySelector<HTMLTemplateElement>('template[data-doing]')
  const status = coupon?.querySelector<HTMLElement>('[role="status"]')
  if (!coupon || !template || !status) return

  const address = new URL(coupon.dataset['give'] ?? '', location.origin).href
  const message = [status.dataset['message'], address, status.dataset['phone']].filter(Boolean).join('\n')
  const row = document.createElement('div')
  row.className = 'doing'
  row.append(template.content.cloneNode(true))
  const doing = (name: string) => row.querySelector<HTMLElement>(`[data-do="${name}"]`)

  doing('sms')?.setAttribute('href', `sms:?&body=${encodeURIComponent(message)}`)
  doing('mail')?.setAttribute('href', `mailto:?subject=${encodeURIComponent(document.title)}&body=${encodeURIComponent(message)}`)
  doing('copy')?.addEventListener('click', async () => {
    await navigator.clipboard.writeText(message)
    status.textContent = status.dataset['copied'] ?? ''
    status.classList.remove('seen-by-readers-only')
  })
  if (!navigator.clipboard) doing('copy')?.remove()
  template.after(row)
}
