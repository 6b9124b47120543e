import { expect, it } from 'vitest'
import { coverStructures } from '../../src/audit/pages/cover-structures.ts'
import type { SitePage } from '../../src/audit/pages/site-page.ts'

const sound =
  '<h1>Titre</h1><h2>Partie</h2><p>Des mots, <a href="/fr/">un lien</a>.</p><img src="a.svg" alt="" width="1" height="1"><label for="q">Mot</label><input id="q" type="text"><nav aria-label="Pages"><a href="/a/">A</a></nav><table><tr><th scope="col">A</th></tr></table>'
const pageOf = (body: string, path: string): SitePage => ({
  path,
  file: '',
  html: `<!doctype html><html lang="fr" dir="ltr"><head><title>Page</title></head><body><main>${body}</main></body></html>`,
  lang: 'fr',
  dir: 'ltr',
  level: 'standard',
  kind: 'fiche',
})
const others = Array.from({ length: 30 }, (_, index) =>
  pageOf(sound.replace('Des mots', `Les mots de la page ${index}`), `/fr/${index}/`),
)

it('takes one of pages that are made alike', () => {
  expect(coverStructures(others)).toHaveLength(1)
})

it.each([
  ['a picture without alternative', sound.replace(' alt=""', '')],
  ['an empty link', sound.replace('un lien', '')],
  ['an empty heading', sound.replace('Partie', ' ')],
  ['a heading level skipped', sound.replace(/h2/g, 'h3')],
  ['a second title', sound.replace(/h2/g, 'h1')],
  ['a role', sound.replace('<p>', '<p role="buton">')],
  ['a wrong language', sound.replace('<p>', '<p lang="xx">')],
  ['colours of its own', sound.replace('<p>', '<p style="color:#aaa">')],
  ['a class of its own', sound.replace('<p>', '<p class="pale">')],
  ['a header cell without scope', sound.replace(' scope="col"', '')],
  ['a field without label', sound.replace('<label for="q">Mot</label>', '')],
  ['an empty name', sound.replace('aria-label="Pages"', 'aria-label=""')],
  ['two landmarks of one name', `${sound}<nav aria-label="Pages"><a href="/b/">B</a></nav>`],
  ['an order of focus', sound.replace('href="/fr/"', 'href="/fr/" tabindex="3"')],
  ['a style sheet of its own', `${sound}<style>a:focus{outline:none}</style>`],
  ['a list item outside a list', `${sound}<div><li>x</li></div>`],
])('always takes the page that has %s', (_, body) => {
  const odd = pageOf(body, '/fr/x/')
  expect(coverStructures([...others.slice(0, 15), odd, ...others.slice(15)]).map(({ path }) => path)).toContain(
    '/fr/x/',
  )
})

it('always takes the page whose whole window is drawn otherwise', () => {
  const odd = pageOf(sound, '/fr/x/')
  const withHead = (page: SitePage, zoom: string) => ({
    ...page,
    html: page.html.replace('<title>', `<meta name="viewport" content="width=device-width${zoom}"><title>`),
  })
  const all = [...others.map((page) => withHead(page, '')), withHead(odd, ', user-scalable=no')]
  expect(coverStructures(all).map(({ path }) => path)).toContain('/fr/x/')
})
