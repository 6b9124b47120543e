import type { Problem } from '../../problem.ts'
import type { Remarks } from './remarks.ts'

/** In a preview only: what the check says of the page one is looking at, in a corner, closed until asked for. */
const words = { error: 'Erreur', warning: 'Avertissement', info: 'Information' } as const
const opened = 'content-site:remarques'

async function show(): Promise<void> {
  const answer = await fetch(`/__remarques?page=${encodeURIComponent(location.pathname)}`)
  const { here, elsewhere, count }: Remarks = await answer.json()
  const panel = document.createElement('details')
  panel.open = sessionStorage.getItem(opened) !== null
  panel.addEventListener('toggle', () =>
    panel.open ? sessionStorage.setItem(opened, '') : sessionStorage.removeItem(opened),
  )
  const errors = [...here, ...elsewhere].filter(({ severity }) => severity === 'error').length
  panel.append(
    line(
      'summary',
      `${errors > 0 ? '✖' : here.length > 0 ? '!' : '✓'} ${here.length} remarque${here.length > 1 ? 's' : ''} sur cette page`,
    ),
    list(here),
    ...(elsewhere.length === 0 ? [] : [line('h2', 'Erreurs ailleurs'), list(elsewhere)]),
    line('p', `Tout le contenu : ${count}.`),
  )
  const host = document.createElement('aside')
  host.setAttribute('aria-label', 'Aperçu : remarques')
  host.lang = 'fr'
  host.dir = 'ltr'
  const inside = host.attachShadow({ mode: 'open' })
  const style = line('style', css)
  inside.append(style, panel)
  document.body.append(host)
}

function list(problems: readonly Problem[]): HTMLElement {
  const items = problems.map(({ file, line: at, severity, message, hint }) => {
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
  })
  const made = document.createElement('ol')
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
li { border-inline-start: 4px solid #777; padding-inline-start: .5rem; margin-block-end: .5rem }
li.error { border-color: #b00020 }
li.warning { border-color: #a15c00 }
p { margin: 0 }
@media print { :host { display: none } }
`

void show()
