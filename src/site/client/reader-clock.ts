/**
 * A page read long after it was made does not lie either: figures whose last day is past by the
 * reader's clock are marked as former, and their section warns, as a fresh build would say it.
 */
export function readerClock(now: Date): void {
  const words = document.querySelector<HTMLElement>('[data-former]')?.dataset
  if (!words) return
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  const lang = document.documentElement.lang
  const format = new Intl.DateTimeFormat(`${lang === 'en' ? 'en-GB' : lang}-u-nu-latn-ca-gregory`, { dateStyle: 'long', timeZone: 'UTC' })
  const sayDay = (day: string, later = 0) => {
    const text = format.format(Date.parse(`${day}T00:00:00Z`) + later * 86_400_000)
    return lang === 'fr' ? text.replace(/^1 /u, '1er\u00a0') : text
  }

  for (const fact of document.querySelectorAll<HTMLElement>('.fact[data-valid-to]')) {
    const last = fact.dataset['validTo'] ?? ''
    if (fact.dataset['state'] === 'expired' || last >= today) continue
    fact.dataset['state'] = 'expired'
    for (const mark of fact.querySelectorAll('.fact-mark')) mark.remove()
    const [before = '', after = ''] = (words['former'] ?? '').replace('{until}', sayDay(last)).split('{value}')
    fact.prepend(before)
    fact.append(after)
    warn(fact.closest('.words'), (words['warning'] ?? '').replace('{since}', sayDay(last, 1)), words)
  }
}

function warn(section: Element | null, text: string, words: DOMStringMap): void {
  if (!section || section.querySelector('.notice-expired')) return
  const notice = document.createElement('aside')
  notice.className = 'notice notice-expired'
  const title = document.createElement('strong')
  title.textContent = words['warningTitle'] ?? ''
  const line = document.createElement('p')
  line.append(title, document.createElement('br'), text, ' ', words['who'] ?? '')
  notice.append(line)
  section.prepend(notice)
}
