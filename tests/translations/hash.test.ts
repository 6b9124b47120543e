import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { sectionHash, textHash } from '../../src/translations/hash.ts'

const hash = (markdown: string, title = 'Combien ça coûte ?'): string =>
  sectionHash(title, parseMarkdown(markdown).children)

const text = "Vous ne payez pas l'avance : {{css.participation.under-30}}, voir [la CSS](fiche:css#cout)."

describe('a section keeps its hash when only its form changes', () => {
  test.each([
    ['line breaks', "Vous ne payez pas\nl'avance : {{css.participation.under-30}},\nvoir [la CSS](fiche:css#cout)."],
    ['spaces', "Vous  ne payez pas l'avance : {{ css.participation.under-30 }}, voir [la CSS](fiche:css#cout)."],
    [
      'no-break spaces and curly apostrophes',
      'Vous ne payez pas l’avance\u00A0: {{css.participation.under-30}}, voir [la CSS](fiche:css#cout).',
    ],
    ['emphasis', "Vous **ne payez pas** l'_avance_ : {{css.participation.under-30}}, voir [la CSS](fiche:css#cout)."],
    [
      'part of a word in bold',
      "Vous ne payez **p**as l'avance : {{css.participation.under-30}}, voir [la CSS](fiche:css#cout).",
    ],
  ])('%s', (_name, other) => {
    expect(hash(other)).toBe(hash(text))
  })

  test('quotes of any kind', () => {
    expect(hash('Dites « oui » ici')).toBe(hash('Dites "oui" ici'))
    expect(hash('Dites « oui » ici')).toBe(hash('Dites «\u202Foui\u202F» ici'))
  })

  test('a paragraph per sentence or a list', () => {
    expect(hash('- un médecin\n- une pharmacie')).toBe(hash('un médecin\n\nune pharmacie'))
  })
})

describe('a section changes its hash when it no longer says the same thing', () => {
  test.each([
    ['a negation', text.replace('ne payez pas', 'payez')],
    ['a number', text.replace('under-30', 'under-40')],
    ['a reference', text.replace('{{css.participation.under-30}}', '{{css.participation.over-30}}')],
    ['the target of a link', text.replace('#cout', '#refus')],
    ['a word', text.replace('avance', 'amende')],
    ['the end of a word', text.replace('payez', 'payiez')],
    ['punctuation that carries meaning', text.replace(' : ', ' ? ')],
    ['one sentence more', `${text} Sauf exception.`],
  ])('%s', (_name, other) => {
    expect(other).not.toBe(text)
    expect(hash(other)).not.toBe(hash(text))
  })

  test('its title', () => {
    expect(hash(text, 'Combien payer ?')).not.toBe(hash(text))
    expect(hash(text, 'Combien ça coûte\u202F?')).toBe(hash(text))
  })

  test('words that touch or not', () => {
    expect(hash('un\n\ndeux')).not.toBe(hash('undeux'))
  })
})

test('a hash is twelve hex digits and stays the same for ever', () => {
  expect(hash(text)).toBe('14dad74c1d5e')
})

test('the hash of a whole text covers its title, summary and every section', () => {
  const version = {
    title: 'AME',
    summary: 'Soins.',
    sections: [{ title: 'Qui ?', nodes: parseMarkdown('Vous.').children }],
  }
  const base = textHash(version)
  expect(textHash({ ...version, title: 'CSS' })).not.toBe(base)
  expect(textHash({ ...version, summary: 'Aide.' })).not.toBe(base)
  expect(textHash({ ...version, sections: [{ title: 'Qui ?', nodes: parseMarkdown('Nous.').children }] })).not.toBe(
    base,
  )
  expect(textHash({ ...version, summary: ' Soins. ' })).toBe(base)
})
