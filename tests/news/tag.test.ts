import { describe, expect, it } from 'vitest'
import { tagPattern } from '../../src/library/schemas/tag-authority.ts'
import { passingAuthority, tagUri } from '../../src/news/tag.ts'

describe('a name for something published (RFC 4151)', () => {
  it.each([
    'exemple.fr,2026',
    'exemple.fr,2026-11',
    'exemple.fr,2026-11-21',
    'ada@exemple.fr,2026',
    'sous.exemple-un.fr,2026',
    'droits-clairs.invalid,2026',
  ])('may be given by %s', (authority) => {
    expect(authority).toMatch(tagPattern)
  })

  it.each([
    'exemple.fr',
    '2026',
    'https://exemple.fr,2026',
    'exemple,2026',
    'Exemple.fr,2026',
    'exemple.fr, 2026',
    'exemple.fr,26',
    '-a.fr,2026',
    '',
  ])('may not be given by « %s »', (authority) => {
    expect(authority).not.toMatch(tagPattern)
  })

  it('holds its parts apart, whatever they hold', () => {
    expect(tagUri('exemple.fr,2026', 'fr/css/css.ceiling/2026-04-01')).toBe(
      'tag:exemple.fr,2026:fr/css/css.ceiling/2026-04-01',
    )
    expect(tagUri('exemple.fr,2026', 'fr/a b:c')).toBe('tag:exemple.fr,2026:fr/a%20b%3Ac')
  })

  it('is given by the domain and the year when nobody has chosen', () => {
    expect(passingAuthority('https://www.exemple.fr:8080', '2027-01-01')).toBe('www.exemple.fr,2027')
    expect(passingAuthority('https://exemple.fr', '2026-12-31')).toMatch(tagPattern)
  })
})
