import { expect, it } from 'vitest'
import { firstSentence } from '../../src/site/first-sentence.ts'
import { openGraphLocale } from '../../src/site/open-graph-locale.ts'

it('the first sentence of a description stands under a link, on one line', () => {
  expect(firstSentence('Chaque page a un code.\nUn code ne change jamais.', 'fr')).toBe('Chaque page a un code.')
  expect(firstSentence('Vous pouvez\ndemander', 'fr')).toBe('Vous pouvez demander')
  expect(firstSentence('هل لكم حق؟ نعم.', 'ar')).toBe('هل لكم حق؟')
  expect(firstSentence('', 'fr')).toBe('')
})

it('a language is written as Open Graph writes it', () => {
  expect(['fr-FR', 'en-GB', 'ar-u-nu-latn', 'zh-Hans-CN'].map(openGraphLocale)).toEqual([
    'fr_FR',
    'en_GB',
    'ar_EG',
    'zh_CN',
  ])
})
