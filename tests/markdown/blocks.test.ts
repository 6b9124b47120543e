import { describe, expect, test } from 'vitest'
import { html, plain, spaces, visibleText } from './context.ts'

describe('a contact', () => {
  test('alone on its line is a card', () => {
    const page = spaces(html('Appelez :\n{{contact:help}}\nou venez.'))
    expect(page).toMatch(/^<p>Appelez :<\/p>\n<section class="contact">.*<\/section>\n<p>\s*ou venez\.<\/p>$/s)
    expect(page).toContain('<a href="tel:+33153624030" class="phone">01 53 62 40 30</a>')
    expect(page).toContain('<a href="mailto:aide@example.org">')
    expect(visibleText(page)).toContain('Prix : prix d’un appel')
  })

  test('in a sentence is its name and phone number', () => {
    expect(spaces(visibleText(html('Appelez {{contact:help}} le lundi.')))).toBe(
      'Appelez Santé Info Droits : 01 53 62 40 30 le lundi.',
    )
    expect(html('**Appelez** {{contact:help}}')).not.toContain('class="contact"')
  })

  test('says in which language its words are', () => {
    const page = spaces(html('{{contact:help}}', { lang: 'ar' }))
    expect(page).toContain('<strong><span lang="fr" dir="ltr">Santé Info Droits</span></strong>')
    expect(page).toContain('<bdi dir="ltr">01 53 62 40 30</bdi>')
    expect(html('{{contact:help}}', { lang: 'en' })).toContain('Monday, 2 pm to 6 pm')
  })

  test('is in the plain text too', () => {
    expect(spaces(plain('{{contact:help}}', { lang: 'en' }))).toContain('01 53 62 40 30')
  })
})

test('a model letter alone on its line is a card that is one link', () => {
  expect(html('{{letter:demande}}', { lang: 'en' })).toBe(
    '<p class="letter-card"><a href="/en/lettres/demande/" class="letter">Model letter: Ask for your file</a></p>',
  )
})

describe('easy French', () => {
  test('has one line for each sentence of the source, apart when copied', () => {
    expect(html('Vous payez.\nC’est **tout**.', { level: 'falc' })).toBe(
      '<p><span class="line">Vous payez.</span>\n<span class="line">C’est <strong>tout</strong>.</span></p>',
    )
  })

  test('does the same in lists', () => {
    expect(html('- un\n  deux\n- trois', { level: 'falc' })).toContain(
      '<li><span class="line">un</span>\n<span class="line">deux</span></li>',
    )
  })
})

describe('a table', () => {
  const page = html('| Qui | Prix |\n| - | - |\n| Adulte | {{css.share}} |')

  test('ties its headings to its cells', () => {
    expect(page).toContain('<th scope="col">Prix</th>')
    expect(page).toContain('<th scope="row">Adulte</th>')
  })

  test('scrolls sideways by keyboard, under a name', () => {
    expect(page).toContain('<section class="table" tabindex="0" aria-label="Tableau\u00A0: Qui, Prix">')
  })

  test('without a name for its first column has no row headings', () => {
    expect(html('| | Prix |\n| - | - |\n| Adulte | 8 |')).not.toContain('scope="row"')
  })
})

test('headings in a section stay below its own', () => {
  expect(html('# Un\n\n### Trois\n\n#### Quatre')).toMatch(/<h3>Un<\/h3>.*<h3>Trois<\/h3>.*<h4>Quatre<\/h4>/s)
})
