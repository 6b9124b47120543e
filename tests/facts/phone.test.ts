import { expect, test } from 'vitest'
import { phoneLink, smsLink } from '../../src/facts/phone.ts'

test.each([
  ['01 53 62 40 30', 'tel:+33153624030'],
  ['09 69 39 00 00', 'tel:+33969390000'],
  ['0 800 840 800', 'tel:0800840800'],
  ['36 46', 'tel:3646'],
  ['15', 'tel:15'],
  ['116 117', 'tel:116117'],
])('%s is called with %s', (number, link) => {
  expect(phoneLink(number)).toBe(link)
})

test('a text message goes to the same digits', () => {
  expect(smsLink('114')).toBe('sms:114')
})
