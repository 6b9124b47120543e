import { ownCheck } from './check.ts'

/** A printed fiche says by itself its code, the day of its last check, whom to call, and explains its words. */
export const printComplete = ownCheck(
  {
    rule: 'print-complete',
    on: 'structures',
    wcag: [],
    rgaa: [],
    planted:
      '<article class="fiche"><h1>Titre</h1><p class="dates">Vérifié le 21 novembre 2026. <span class="code digits" style="display:none">10 01 24</span></p></article><footer class="foot"><p class="phone">01 53 62 40 30</p></footer>',
  },
  (page) =>
    page.evaluate(() => {
      if (!document.querySelector('.fiche')) return []
      const { nameOf } = window.inPage
      const flat = (text: string) => text.replace(/\s+/gu, ' ').trim()
      const paper = flat(document.body.innerText)
      const needed: [string, string][] = [
        ['.dates .code', 'le code'],
        ['.dates', 'la date de vérification'],
        ['.foot .phone', 'le numéro à appeler'],
      ]
      const absent = needed
        .filter(([selector]) => {
          const text = flat(document.querySelector(selector)?.textContent ?? '')
          return document.querySelector(selector)?.checkVisibility() !== true || text === '' || !paper.includes(text)
        })
        .map(([selector, what]) => ({ node: selector, message: `Il manque sur le papier : ${what}.` }))
      const lost = [...document.querySelectorAll<HTMLElement>('.note, .sources li')]
        .filter((note) => !note.checkVisibility() || note.getBoundingClientRect().height === 0)
        .map((note) => ({
          node: nameOf(note),
          message: "Cette explication, ou cette source, n'est pas sur le papier.",
        }))
      return [...absent, ...lost]
    }),
)
