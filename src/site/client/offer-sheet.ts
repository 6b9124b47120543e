import { readingKey, standard } from '../../facts/level.ts'

/** A button at the end of each part puts it on « Ma feuille »; what it does is loaded when it is first pressed. */
export function offerSheet(): void {
  const coupon = document.querySelector<HTMLElement>('[data-sheet]')
  const [add, ...said] = (coupon?.dataset['sheet'] ?? '').split('|')
  if (!coupon || !add) return
  const text = readingKey(document.documentElement.lang, document.body.dataset['level'] ?? standard)
  for (const fold of Array.from(document.querySelectorAll('.part > .give'))) {
    const code = fold.querySelector('.code')?.textContent?.replace(/\D/gu, '')
    const title = fold.parentElement?.querySelector('h2')?.textContent?.trim()
    if (!code) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'to-sheet'
    button.textContent = add
    button.setAttribute('aria-label', `${add} – ${title ?? ''}`)
    if (coupon.lang) Object.assign(button, { lang: coupon.lang, dir: coupon.dir })
    button.addEventListener('click', async () =>
      (await import('./my-sheet/add-part.ts')).addPart(button, { code, text }, said),
    )
    const line = document.createElement('li')
    line.append(button)
    fold.querySelector('ul')?.prepend(line)
  }
}
