import { describe, expect, it } from 'vitest'
import { countFacts } from '../../src/audit/evidence/facts/count-facts.ts'
import { countInStyles } from '../../src/audit/evidence/facts/style-facts.ts'
import type { SitePage } from '../../src/audit/pages/site-page.ts'

function pageOf(body: string, whole = false): SitePage {
  const html = whole
    ? body
    : `<!doctype html><html lang="fr"><head><title>Page</title></head><body>${body}</body></html>`
  return { path: '/fr/page/', file: '', html, lang: whole ? '' : 'fr', dir: 'ltr', level: 'standard', kind: 'page' }
}

/** Facts counted at least once, but for those of any page. */
function factsIn(body: string, script = ''): string[] {
  return countFacts([pageOf(body)], [['/s.js', script]], []).flatMap(({ fact, count }) => (count > 0 ? [fact] : []))
}

it('counts nothing in a page of text', () => {
  expect(factsIn('<h1>Titre</h1><p>Un texte © 2026, 10 €, <a href="/fr/">un lien</a>. ✓</p>')).not.toContain('images')
  expect(factsIn('<h1>Titre</h1><p>Un texte © 2026, 10 € → <a href="/fr/">un lien</a>.</p>')).toEqual([])
})

describe('sees each kind of thing that a criterion is about', () => {
  it.each([
    ['frames', '<iframe src="/x"></iframe>'],
    ['time-media', '<video src="/x"></video>'],
    ['other-media', '<canvas></canvas>'],
    ['moving-images', '<img src="/x.gif" alt="">'],
    ['named-images', '<img src="/x.png" alt="Un mot">'],
    ['named-images', '<svg><title>Un mot</title></svg>'],
    ['described-images', '<img src="/x.png" alt="Un mot" aria-describedby="d">'],
    ['challenges', '<form><img src="/x.png" alt=""></form>'],
    ['layout-tables', '<table><tr><td>1</td></tr></table>'],
    ['complex-tables', '<table><tr><th>A</th><th>B</th></tr><tr><th>C</th><th>D</th></tr></table>'],
    ['complex-tables', '<table><tr><th scope="colgroup">A</th></tr><tr><td>1</td></tr></table>'],
    ['titled-tables', '<table><caption>Titre</caption><tr><th>A</th></tr></table>'],
    ['fields', '<input>'],
    ['field-groups', '<fieldset></fieldset>'],
    ['choices', '<select></select>'],
    ['password-fields', '<input type="password">'],
    ['posting-forms', '<form method="POST"></form>'],
    ['downloads', '<a href="/x.pdf?1">Un document</a>'],
    ['opened-windows', '<a href="/" target="_blank">Un lien</a>'],
    ['refreshes', '<meta http-equiv="Refresh" content="5">'],
    ['presentational', '<p align="center">Un texte</p>'],
    ['access-keys', '<a href="/" accesskey="s">Un lien</a>'],
    ['links-without-words', '<a href="/"><img src="/x.png" alt=""></a>'],
    ['cryptic', '<p>Bravo 🙂</p>'],
    ['css-motion', '<style>a{transition:color .2s}</style>'],
  ])('%s', (fact, body) => {
    expect(factsIn(body)).toContain(fact)
  })

  it.each([
    ['js-hover', 'a.addEventListener("mouseenter",f)'],
    ['js-keys', 'a.addEventListener(`keydown`,f)'],
    ['js-pressed', "a.addEventListener('pointerdown',f)"],
    ['js-windows', 'window.open(x)'],
    ['js-orientation', 'screen.orientation.lock()'],
    ['js-sends', 'fetch(x,{method:"POST"})'],
  ])('%s', (fact, script) => {
    expect(factsIn('', script)).toEqual([fact])
  })
})

it('a link is named by its words, its label or its picture', () => {
  expect(
    factsIn('<a href="/">Un mot</a><a href="/" aria-label="Un mot"></a><a href="/"><img src="/x" alt="Un mot"></a>'),
  ).not.toContain('links-without-words')
})

it('a table with one row and one column of headers is simple', () => {
  const rows = '<tr><th>A</th><th>B</th></tr><tr><th>C</th><td>1</td></tr><tr><th>D</th><td>2</td></tr>'
  expect(factsIn(`<table>${rows}</table>`)).toEqual(['tables'])
})

it('a page that lacks its type, its language or its title is counted', () => {
  const facts = countFacts([pageOf('<html><body></body></html>', true)], [], [])
  const lacking = facts.filter(({ fact, count }) => fact.startsWith('pages-without-') && count === 1)
  expect(lacking.map(({ fact }) => fact)).toEqual([
    'pages-without-doctype',
    'pages-without-lang',
    'pages-without-title',
  ])
})

describe('in styles', () => {
  const counted = (css: string) => [...countInStyles(css)].flatMap(([fact, count]) => (count > 0 ? [fact] : []))

  it('what a hover or a focus shows, turns and moves', () => {
    expect(counted('.a:hover .b{display:block}')).toEqual(['css-reveals'])
    expect(counted('.a:focus-within{opacity:1}')).toEqual(['css-reveals'])
    expect(counted('@media (orientation:portrait){a{color:red}}')).toEqual(['css-orientation'])
    expect(counted('a{animation:turn 2s}')).toEqual(['css-motion'])
  })

  it('not what only underlines, nor a movement that lasts no time', () => {
    expect(counted('a:hover{text-decoration:underline} a{transition:none} b{animation:0s 5s forwards late}')).toEqual(
      [],
    )
  })
})
