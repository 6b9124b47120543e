import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/facts/plain-date.ts'
import { html, plain, shown, spaces, visibleText } from './context.ts'

const seen = (...args: Parameters<typeof html>): string => spaces(visibleText(html(...args)))
const sentence = 'Le plafond : {{css.ceiling}}.'

test('over a year of days across a revaluation, no page shows the old figure as current', () => {
  for (let day = '2025-10-01'; day < '2026-10-01'; day = addDays(day, 1)) {
    const shown = seen(sentence, { today: day })
    const state = day > '2026-03-31' ? 'expired' : day >= '2026-03-01' ? 'ending-soon' : 'current'
    const expected = {
      current: 'Le plafond : 10 339 € par an.',
      'ending-soon': 'Le plafond : 10 339 € par an (jusqu’au 31 mars 2026).',
      expired: 'Le plafond : (ancien chiffre : 10 339 € par an, valable jusqu’au 31 mars 2026).',
    }[state]
    expect(shown.split('\n').at(-1), day).toBe(expected)
    expect(shown.includes('n’est plus valable depuis le 1er avril 2026'), day).toBe(state === 'expired')
  }
})

describe('an expired figure says so in every language and level', () => {
  test.each([
    [
      { lang: 'fr' },
      '(ancien chiffre : 10 339 € par an, valable jusqu’au 31 mars 2026)',
      'n’est plus valable depuis le 1er avril 2026',
    ],
    [
      { lang: 'fr', level: 'falc' },
      '(ancien chiffre : 10 339 € par an, jusqu’au 31 mars 2026)',
      'n’est plus juste depuis le 1er avril 2026',
    ],
    [
      { lang: 'en' },
      '(former figure: €10,339 per year, valid until 31 March 2026)',
      'has not been valid since 1 April 2026',
    ],
    [{ lang: 'ar' }, '(رقم قديم: 10 339 يورو في السنة، كان صالحًا حتى 31 مارس 2026)', 'منذ 1 أبريل 2026'],
  ] as const)('%o', (reader, figure, notice) => {
    const page = html(sentence, { ...reader, today: '2026-11-21' })
    expect(spaces(visibleText(page))).toContain(figure)
    expect(spaces(visibleText(page))).toContain(notice)
    expect(page).toContain('href="tel:+33153624030"')
    expect(page).toContain('data-state="expired" data-valid-to="2026-03-31"')
    expect(spaces(plain(sentence, { ...reader, today: '2026-11-21' }))).toContain(figure)
  })

  test('one notice for all the figures of a section', () => {
    const page = html('{{css.ceiling}}\n\n{{css.ceiling}}', { today: '2026-11-21' })
    expect(page.match(/<div class="notice/g)).toHaveLength(1)
    expect(page.indexOf('<div class="notice')).toBe(0)
  })
})

test.each([
  ['fr', 'standard', '{{css.guess}}', '3 mois (à vérifier)'],
  ['en', 'standard', '{{css.guess}}', '3 months (to be checked)'],
  ['ar', 'standard', '{{css.guess}}', '3 أشهر (يجب التحقق منه)'],
  ['fr', 'falc', '{{css.rate}}', '70 sur 100'],
  ['fr', 'standard', '{{css.next}}', '9 € par mois (à partir du 1er janvier 2030)'],
] as const)('%s %s: %s is shown as %s', (lang, level, markdown, expected) => {
  expect(seen(markdown, { lang, level })).toBe(expected)
})

test.each([
  ['fr', 'standard', '10 339 € par an (jusqu’au 31 mars 2026)'],
  ['fr', 'falc', '10 339 € par an (jusqu’au 31 mars 2026)'],
  ['en', 'standard', '€10,339 per year (until 31 March 2026)'],
  ['ar', 'standard', '10 339 يورو في السنة (حتى 31 مارس 2026)'],
] as const)('%s %s: a figure that ends soon says until when', (lang, level, expected) => {
  expect(seen('{{css.ceiling}}', { lang, level, today: '2026-03-10' })).toBe(expected)
})

describe('the source of a figure', () => {
  const { body, sources } = shown('Vous payez {{css.share}}, soit {{css.share}}, puis {{css.rate}}.')

  test('is not in the sentence, which is heard in one go', () => {
    const bare = spaces(body).replaceAll(/<span class="fact"[^>]*>/gu, '<span class="fact">')
    expect(bare).toBe(
      '<p>Vous payez <span class="fact">8 € par mois</span>, soit <span class="fact">8 € par mois</span>, puis <span class="fact">70 %</span>.</p>',
    )
  })

  test('is an entry for each figure, once, whose link is named by the figure and what it is', () => {
    expect(sources.match(/<li>/g)).toHaveLength(2)
    expect(spaces(sources)).toContain(
      '<a href="https://example.org/" rel="external noreferrer" hreflang="fr">Source : <span class="fact">8 € par mois</span>. Chiffre d’essai.</a>',
    )
  })

  test('says in whole sentences who, what, when, and whether someone checked', () => {
    const [first] = spaces(visibleText(sources.replaceAll('</li>', '\n'))).split('\n')
    expect(first).toBe(
      'Source : 8 € par mois. Chiffre d’essai. Éditeur, « Titre » (consulté : février 2026). Vérifié le 1er juin 2026.',
    )
    expect(shown('{{css.rate}}').sources).toContain('Pas encore vérifié')
  })

  test('is one sentence a line in easy French', () => {
    expect(shown('{{css.share}}', { level: 'falc' }).sources).toMatch(
      /<li><a [^>]*><span class="line">Chiffre.*\.<\/span>\n<span class="line">Chiffre d’essai\.<\/span><\/a>\n<span class="line">Ce chiffre vient de.* Éditeur/su,
    )
  })

  test('names together the figures that have everything in common', () => {
    const { sources: shared } = shown('{{help.phone}} {{css.rate}} {{css.ceiling}}')
    expect(spaces(shared).match(/Source : .*?<\/a>/g)).toEqual([
      expect.stringMatching(/^Source : <span class="fact">01 53 62 40 30, 70 %<\/span>\. .*<\/a>$/u),
      expect.stringContaining('10 339 € par an'),
    ])
  })

  test.each([
    ['fr', 'ancien chiffre : 10 339 € par an, valable jusqu’au 31 mars 2026'],
    ['en', 'former figure: €10,339 per year, valid until 31 March 2026'],
  ] as const)('%s: calls a former figure former there too, for the reader’s clock as well', (lang, former) => {
    const { sources: late } = shown('{{css.ceiling}}', { lang, today: '2026-11-21' })
    expect(spaces(visibleText(late))).toContain(former)
    expect(late).toContain('<span class="fact" data-state="expired" data-valid-to="2026-03-31">')
    expect(shown('{{css.ceiling}}', { lang }).sources).toContain('data-valid-to="2026-03-31"')
  })

  test('stays in French, and says so, in another language', () => {
    expect(shown('{{css.ceiling}}', { lang: 'ar' }).sources).toContain(
      '<span lang="fr" dir="ltr">CSS art. L861-1</span>',
    )
  })

  test('does not say again, as its law, the article that it is', () => {
    const words = spaces(visibleText(shown('{{css.appeal}}').sources))
    expect(words).toContain('Texte de loi : article L1110-3 du Code de la santé publique.')
    expect(words.match(/R142-1-A/g)).toHaveLength(1)
  })

  test('is given for a figure inside a link too', () => {
    expect(shown('[{{css.share}}](fiche:ame)').sources).toContain('Source')
  })
})

test('a value in words has its French words read aloud in French in Arabic', () => {
  expect(html('{{css.form}}', { lang: 'ar' })).toContain('استمارة <bdi lang="fr">cerfa</bdi> رقم')
  expect(html('{{css.form}}')).not.toContain('<bdi')
})

test('a phone number can be called, and reads from left to right in Arabic', () => {
  expect(spaces(html('{{help.phone}}'))).toContain('<a href="tel:+33153624030">01 53 62 40 30</a>')
  expect(spaces(html('{{help.phone}}', { lang: 'ar' }))).toContain(
    '<a href="tel:+33153624030"><bdi dir="ltr">01 53 62 40 30</bdi></a>',
  )
})

test('an unknown figure leaves what was typed', () => {
  expect(visibleText(html('Voir {{css.nothing}}.'))).toBe('Voir {{css.nothing}}.')
})
