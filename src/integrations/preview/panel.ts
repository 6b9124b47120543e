import type { Problem } from '../../problem.ts'
import type { Remarks } from './remarks.ts'
import type { TextMeasure } from './text-measures.ts'

/** In a preview only: what the check says of the page one is looking at, in a corner, closed until asked for. */
const words = { error: 'Erreur', warning: 'Avertissement', info: 'Information' } as const
const opened = 'content-site:remarques'
const host = document.createElement('aside')
host.setAttribute('aria-label', 'Aperçu : remarques')
host.lang = 'fr'
host.dir = 'ltr'
const inside = host.attachShadow({ mode: 'open' })
document.body.append(host)

async function show(): Promise<void> {
  const answer = await fetch(`/__remarques?page=${encodeURIComponent(location.pathname)}`)
  const remarks: Remarks = await answer.json()
  const panel = document.createElement('details')
  panel.open = sessionStorage.getItem(opened) !== null
  panel.addEventListener('toggle', () =>
    panel.open ? sessionStorage.setItem(opened, '') : sessionStorage.removeItem(opened),
  )
  const { here, elsewhere, count, measures, followers } = remarks
  panel.append(
    line('summary', title(remarks)),
    ...measures.map(measured),
    list('ol', here.map(problem)),
    ...(elsewhere.length === 0 ? [] : [line('h2', 'Erreurs ailleurs'), list('ol', elsewhere.map(problem))]),
    ...(followers.length === 0
      ? []
      : [
          line('h2', 'Les autres textes'),
          list(
            'ul',
            followers.map(({ text, state }) => line('li', `${text} : ${state}`)),
          ),
        ]),
    line('p', count === null ? 'Le reste du contenu est en train d’être vérifié…' : `Tout le contenu : ${count}.`),
  )
  const scrolled = inside.querySelector('details')?.scrollTop ?? 0
  inside.replaceChildren(line('style', css), panel)
  panel.scrollTop = scrolled
}

/** All that is seen of the panel while it is closed. */
function title({ here, elsewhere, measures }: Remarks): string {
  const isWrong = [...here, ...elsewhere].some(({ severity }) => severity === 'error')
  const mark = isWrong ? '✖' : here.length > 0 ? '!' : '✓'
  const scores = measures.flatMap(({ easy }) => (easy === null ? [] : [`score FALC ${easy.score}`]))
  return [`${mark} ${here.length} remarque${here.length > 1 ? 's' : ''} sur cette page`, ...scores].join(' · ')
}

/** « fr.falc.md : 512 mots, pour 350 à 650 », and what the easy-to-read check says. */
function measured({ file, words: count, easy }: TextMeasure): HTMLElement {
  const part = document.createElement('div')
  const aim = easy === null ? '' : `, pour ${easy.aim.from} à ${easy.aim.to} ${lengthInWords(count, easy.aim)}`
  part.append(line('p', `${file} : ${count} mots${aim}`))
  if (easy !== null) {
    part.append(
      line(
        'p',
        `Score FALC ${easy.score} sur 100 : ${easy.ready ? 'aucun obstacle connu, prêt pour le groupe de relecture' : 'pas encore prêt'}`,
      ),
      list(
        'ul',
        easy.obstacles.map((obstacle) => line('li', obstacle)),
      ),
    )
  }
  return part
}

function lengthInWords(count: number, { from, to }: { readonly from: number; readonly to: number }): string {
  if (count > to) return '(trop long : faites plusieurs pages)'
  return count < from ? '(court)' : '(bonne longueur)'
}

function problem({ file, line: at, severity, message, hint }: Problem): HTMLElement {
  const item = document.createElement('li')
  item.className = severity
  item.append(
    line('b', words[severity]),
    ' ',
    line('code', `${file}:${at}`),
    line('p', message),
    line('p', `→ ${hint}`),
  )
  return item
}

function list(tag: 'ol' | 'ul', items: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement(tag)
  made.append(...items)
  return made
}

function line(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag)
  made.textContent = text
  return made
}

const css = `
:host { position: fixed; inset: auto auto 0 0; z-index: 9; font: 14px/1.4 system-ui, sans-serif; max-inline-size: min(40rem, 100vw) }
details { background: #fff; color: #111; border: 1px solid #555; max-block-size: 60vh; overflow: auto; padding: .25rem .75rem }
summary { cursor: pointer }
h2 { font-size: 1em; margin: .75rem 0 0 }
ol { margin: .5rem 0; padding: 0; list-style: none }
ul { margin: 0; padding-inline-start: 1.25rem }
ol > li { border-inline-start: 4px solid #777; padding-inline-start: .5rem; margin-block-end: .5rem }
li.error { border-color: #b00020 }
li.warning { border-color: #a15c00 }
p { margin: 0; overflow-wrap: anywhere }
@media print { :host { display: none } }
`

void show()
import.meta.hot?.on('content-site:checked', () => void show())
