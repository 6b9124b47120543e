import { describe, expect, test } from 'vitest'
import type { FactEntry } from '../../src/facts/fact.ts'
import { entry } from './entry.ts'
import { SPOKEN, sayDate, sayPartialDate, sayValue } from './spoken.ts'

type Row = [lang: string, value: FactEntry['value'], unit: FactEntry['unit'], said: string]

/** No-break spaces made visible: `_` for U+00A0, `~` for U+202F. */
const visible = (text: string): string => text.replaceAll('\u00A0', '_').replaceAll('\u202F', '~')

const rows: Row[] = [
  ['fr', 8, 'EUR/month', '8_€ par mois'],
  ['fr', 10_339, 'EUR/year', '10~339_€ par an'],
  ['fr', 41.95, 'EUR/day', '41,95_€ par jour'],
  ['fr', 33.3, 'EUR', '33,30_€'],
  ['fr', 0.5, 'EUR', '0,50_€'],
  ['fr', 1, 'days', '1_jour'],
  ['fr', 2, 'days', '2_jours'],
  ['fr', 1.5, 'years', '1,5_an'],
  ['fr', 5, 'years', '5_ans'],
  ['fr', 48, 'hours', '48_heures'],
  ['fr', 70, 'percent', '70_%'],
  ['fr', 1500, 'count', '1~500'],
  ['fr', '2026-04-01', 'date', '1er_avril 2026'],
  ['fr', '2026-11-21', 'date', '21_novembre 2026'],
  ['fr', '0153624030', 'phone', '01_53_62_40_30'],
  ['fr', '0800840800', 'phone', '0_800_840_800'],
  ['fr', '36 46', 'phone', '36_46'],
  ['fr', '3114', 'phone', '3114'],
  ['en', 8, 'EUR/month', '€8 per month'],
  ['en', 10_339, 'EUR/year', '€10,339 per year'],
  ['en', 41.95, 'EUR', '€41.95'],
  ['en', 1, 'months', '1_month'],
  ['en', 3, 'months', '3_months'],
  ['en', 70, 'percent', '70%'],
  ['en', '2026-03-31', 'date', '31 March 2026'],
  ['ar', 8, 'EUR/month', '8_يورو في الشهر'],
  ['ar', 10_339, 'EUR/year', '10~339_يورو في السنة'],
  ['ar', 1, 'months', 'شهر واحد'],
  ['ar', 2, 'months', 'شهرين'],
  ['ar', 3, 'months', '3_أشهر'],
  ['ar', 12, 'months', '12_شهرًا'],
  ['ar', 100, 'days', '100_يوم'],
  ['ar', 8, 'days', '8_أيام'],
  ['ar', 15, 'days', '15_يومًا'],
  ['ar', 70, 'percent', '\u206670%\u2069'],
  ['ar', '01 53 62 40 30', 'phone', '\u206601_53_62_40_30\u2069'],
  ['ar', '2026-03-31', 'date', '31 مارس 2026 (31/3/2026)'],
  ['ar', '2025-07-01', 'date', '1 يوليو 2025 (1/7/2025)'],
  ['es', 10_339, 'EUR/year', '10~339_€ al año'],
  ['pt', 8, 'EUR/month', '8_€ por mês'],
  ['ro', 3, 'days', '3_zile'],
  ['ro', 48, 'hours', '48_de_ore'],
  ['ru', 21, 'days', '21_день'],
  ['ru', 2, 'months', '2_месяца'],
  ['ru', 5, 'years', '5_лет'],
  ['uk', 3, 'years', '3_роки'],
  ['tr', 8, 'EUR/month', 'ayda 8_€'],
  ['tr', 70, 'percent', '%70'],
  ['zh', 8, 'EUR/month', '每月8欧元'],
  ['zh', 2, 'months', '2个月'],
  ['fa', 8, 'EUR/month', '8_یورو در ماه'],
  ['fa', '2026-03-31', 'date', '31 مارس 2026'],
]

describe('sayValue', () => {
  test.each(rows)('%s: %s %s is said %s', (lang, value, unit, said) => {
    expect(visible(sayValue(entry({ value, unit }), lang, 'standard'))).toBe(said)
  })

  test('says percentages without sign in easy French', () => {
    expect(sayValue(entry({ value: 70, unit: 'percent' }), 'fr', 'falc')).toBe('70 sur 100')
  })

  test('uses the same digits everywhere, whatever the language', () => {
    for (const lang of SPOKEN) {
      for (const unit of ['EUR/year', 'days', 'months', 'percent', 'count', 'km'] as const) {
        expect(sayValue(entry({ value: 1234, unit }), lang, 'standard'), lang).toMatch(
          /^[^\u0660-\u0669\u06F0-\u06F9]*1.?234[^\u0660-\u0669\u06F0-\u06F9]*$/,
        )
      }
      expect(sayDate('2026-03-31', lang), lang).toMatch(/2026/)
    }
  })

  test('takes the text of the language and level, and French rather than nothing', () => {
    const text = entry({ unit: 'text', value: { fr: 'tous les ans', 'fr-falc': 'chaque année', en: 'every year' } })
    expect(sayValue(text, 'fr', 'standard')).toBe('tous les ans')
    expect(sayValue(text, 'fr', 'falc')).toBe('chaque année')
    expect(sayValue(text, 'en', 'standard')).toBe('every year')
    expect(sayValue(text, 'ar', 'standard')).toBe('tous les ans')
  })

  test('refuses a text where a number is needed', () => {
    expect(() => sayValue(entry({ value: 'huit' }), 'fr', 'standard')).toThrow(/test\.fact/)
  })
})

test('a date known to the month or year is said so', () => {
  expect(sayPartialDate('2026-02', 'fr')).toBe('février 2026')
  expect(sayPartialDate('2026', 'fr')).toBe('2026')
  expect(sayPartialDate('copie non datée', 'fr')).toBe('copie non datée')
})
