import { describe, expect, it } from 'vitest'
import { auditMarkup } from '../../src/audit/markup/audit-markup.ts'
import type { SitePage } from '../../src/audit/pages/site-page.ts'

const sound =
  '<h1>Titre</h1><h2>Partie</h2><p>Des mots, <a href="/autre/">un lien</a>.</p><p role="status"></p><img src="/a.svg" alt="Un plan" width="1" height="1">'

function pageOf(body: string, path = '/fr/x/', head = ''): SitePage {
  const title = `Titre ${path}`
  const html = `<!DOCTYPE html>\n<html lang="fr" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${head}</head><body><a href="#texte">Au texte</a><main id="texte">${body}</main></body></html>`
  return { path, file: '', html, lang: 'fr', dir: 'ltr', level: 'standard', kind: 'fiche' }
}

const there = () => true
const rulesIn = (...pages: readonly SitePage[]) => auditMarkup(pages, pages, there).map(({ rule }) => rule)

it('finds nothing in a sound page', () => {
  expect(rulesIn(pageOf(sound))).toEqual([])
})

describe('a fault planted in one page', () => {
  it.each([
    ['picture-size', '<img src="/b.svg" alt="Un plan">'],
    ['table-caption', '<table><tbody><tr><th scope="row">Âge</th><td>12</td></tr></tbody></table>'],
    ['empty-block', '<p></p>'],
    ['empty-block', '<ol class="found"></ol>'],
    ['new-window-unsaid', '<p><a href="/b/" target="_blank">La suite</a></p>'],
    ['autofocus', '<p><label for="q">Mot</label><input id="q" name="q" type="text" autofocus></p>'],
    ['order-forced', '<p><a href="/b/" tabindex="3">La suite</a></p>'],
    ['text-in-picture', '<svg viewBox="0 0 9 9" aria-hidden="true"><text>8 €</text></svg>'],
    ['headings-alike', '<h2>Partie</h2>'],
    ['links-alike', '<p><a href="/ailleurs/">un lien</a></p>'],
    ['id-twice', '<p id="a">Un.</p><p id="a">Deux.</p>'],
    ['reference-broken', '<section aria-labelledby="rien"><p>Un.</p></section>'],
    ['third-party', '<img src="https://ailleurs.example/a.png" alt="Un plan" width="1" height="1">'],
    ['input-missing-label', '<form action="/"><input type="text" name="q" placeholder="Mot"></form>'],
    ['hidden-focusable', '<p aria-hidden="true"><a href="/b/">La suite</a></p>'],
    ['heading-level', '<h4>Trop bas</h4>'],
    ['no-abstract-role', '<p role="widget">Un.</p>'],
    ['text-content', '<p><button type="button"></button></p>'],
    ['unique-landmark', '<nav><a href="/b/">B</a></nav><nav><a href="/c/">C</a></nav>'],
    ['wcag/h37', '<img src="/b.svg" width="1" height="1">'],
    ['no-implicit-close', '<p><ul><li>Un.</li></ul></p>'],
  ])('%s', (rule, planted) => {
    expect(rulesIn(pageOf(`${sound}${planted}`))).toContain(rule)
  })

  it('moves-alone', () => {
    expect(rulesIn(pageOf(sound, '/fr/x/', '<meta http-equiv="refresh" content="5; url=/">'))).toContain('moves-alone')
  })

  const sameTitle = (body: string) => {
    const other = pageOf(body, '/fr/y/')
    return { ...other, html: other.html.replace('Titre /fr/y/', 'Titre /fr/x/') }
  }

  it('titles-alike', () => {
    const found = auditMarkup(
      [sameTitle(`${sound}<p>Autre.</p>`)],
      [pageOf(sound), sameTitle(`${sound}<p>Autre.</p>`)],
      there,
    )
    expect(found.map(({ rule, page, message }) => [rule, page, message])).toEqual([
      ['titles-alike', '/fr/y/', 'Ce titre est aussi celui de /fr/x/.'],
    ])
  })

  it('is not two addresses of one page', () => {
    expect(rulesIn(pageOf(sound), sameTitle(sound))).toEqual([])
  })

  const tongues = (place: string) =>
    `<section id="cout"><h2>Prix</h2><a href="/en/a/${place}" hreflang="en" lang="en">English</a></section><p><a href="/en/" hreflang="en" lang="en">English</a></p>`

  it('is not a link to the same part in another language, told by the part where it stands', () => {
    expect(rulesIn(pageOf(`${sound}${tongues('#cout')}`))).toEqual([])
    expect(rulesIn(pageOf(`${sound}${tongues('#qui')}`))).toContain('links-alike')
    expect(rulesIn(pageOf(`${sound}${tongues('')}`))).toContain('links-alike')
  })
})
