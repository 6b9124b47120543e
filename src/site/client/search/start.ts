/**
 * The search form, until someone uses it: nothing is loaded before the box is entered, a question is
 * sent, or the page is opened with a question in its address.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
  const box = form.querySelector<HTMLInputElement>('input[name="q"]')
  if (!box) continue
  const load = () => import('./ask.ts')
  let asking: ReturnType<typeof load> | undefined
  const ask = () => (asking ??= load())
  box.addEventListener('focus', () => void ask().then(({ listen }) => listen(form, box)), { once: true })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void ask().then(({ send }) => send(form, box))
  })
  if (/[?#&]q=/.test(location.href)) void ask().then(({ fromAddress }) => fromAddress(form, box))
}
