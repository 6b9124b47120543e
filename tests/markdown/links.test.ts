import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { renderPage } from '../../src/markdown/render.ts'
import { contextFor, html, visibleText } from './context.ts'

describe('links to fiches', () => {
  test.each([
    ['same language and level', { lang: 'fr', level: 'falc' }, 'ame', '<a href="/fr/falc/ame/#cout">texte</a>'],
    [
      'same language, standard text',
      { lang: 'fr', level: 'falc' },
      'css',
      '<a href="/fr/css/#cout">texte<span class="link-note"> (texte plus difficile)</span></a>',
    ],
    ['another language that exists', { lang: 'en' }, 'ame', '<a href="/en/ame/#cout">texte</a>'],
    [
      'French otherwise, and it says so',
      { lang: 'en' },
      'css',
      '<a href="/fr/css/#cout" hreflang="fr">texte<span class="link-note"> (in French)</span></a>',
    ],
    [
      'French otherwise, said in Arabic',
      { lang: 'ar' },
      'ame',
      '<a href="/fr/ame/#cout" hreflang="fr">texte<span class="link-note"> (بالفرنسية)</span></a>',
    ],
  ] as const)('%s', (_name, reader, id, expected) => {
    expect(html(`[texte](fiche:${id}#cout)`, reader).replace('<bdi lang="fr">texte</bdi>', 'texte')).toContain(expected)
  })

  test('to a fiche that does not exist: the words stay without a link', () => {
    expect(html('Voir [la page](fiche:rien).')).toBe('<p>Voir la page.</p>')
  })
})

describe('links out of the site', () => {
  test('say that they are, and open in the same tab', () => {
    const page = html('[ameli](https://www.ameli.fr/)')
    expect(page).toContain('rel="external noreferrer"')
    expect(page).not.toContain('target')
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#x09;script:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
  ])('%s loses its link and keeps its words', (url) => {
    const page = html(`[mot](<${url}>)`)
    expect(page).not.toContain('href')
    expect(visibleText(page)).toBe('mot')
  })

  test('are held to the same rule when their address stands apart', () => {
    expect(html('[mot][a]\n\n[a]: javascript:alert(1)')).not.toContain('href')
  })
})

test('a link to the open page says the place alone; to another page, or to the page whole, its address', () => {
  const { texts } = renderPage(
    [{ nodes: parseMarkdown('[a](fiche:ame#qui), [b](fiche:css#qui), [c](fiche:ame)').children }],
    contextFor(),
    { here: '/fr/ame/' },
  )
  expect(texts[0]?.body.match(/href="[^"]*"/g)).toEqual(['href="#qui"', 'href="/fr/css/#qui"', 'href="/fr/ame/"'])
})
