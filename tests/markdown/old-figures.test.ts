import { describe, expect, test } from 'vitest'
import { html, spaces, visibleText } from './context.ts'

const seen = (...args: Parameters<typeof html>): string => spaces(visibleText(html(...args)))

describe('a figure without an end, last seen true on 1 June 2026', () => {
  test.each([
    ['2026-11-30', 'fr', 'standard', 'Payez 8 € par mois.'],
    ['2026-12-01', 'fr', 'standard', 'Payez 8 € par mois (vu pour la dernière fois : 1er juin 2026).'],
    ['2026-12-01', 'fr', 'falc', 'Payez 8 € par mois (vu pour la dernière fois : 1er juin 2026).'],
    ['2026-12-01', 'en', 'standard', 'Payez €8 per month (last seen: 1 June 2026).'],
    ['2026-12-01', 'ar', 'standard', 'Payez 8 يورو في الشهر (آخر مرة تم فيها التأكد منه: 1 يونيو 2026).'],
  ] as const)('on %s, in %s %s', (today, lang, level, expected) => {
    expect(seen('Payez {{css.share}}.', { today, lang, level })).toContain(expected)
  })

  test('says its age once a section', () => {
    expect(
      seen('Payez {{css.share}}. Encore {{css.share}}.', { today: '2027-01-01' }).match(/vu pour la dernière fois/gu),
    ).toHaveLength(1)
  })

  test('tells the reader’s clock from which day it is to be checked, until it is', () => {
    expect(html('{{css.share}}', { today: '2026-11-30' })).toContain(
      'data-recheck-on="2026-12-01" data-seen="2026-06-01"',
    )
    expect(html('{{css.share}}', { today: '2026-12-01' })).toContain('data-state="to-recheck"')
    expect(html('{{css.share}}', { today: '2026-12-01' })).not.toContain('data-recheck-on')
  })
})

test('a number to call says its age with its source, not beside it', () => {
  const page = html('Appelez le {{help.phone}}.', { today: '2030-01-01' })
  expect(spaces(visibleText(page))).toContain('Appelez le 01 53 62 40 30.')
  expect(page).toContain('data-state="to-recheck"')
})
