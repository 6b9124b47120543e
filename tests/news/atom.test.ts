import { describe, expect, it } from 'vitest'
import { atomDocument } from '../../src/news/atom.ts'
import { icsDocument } from '../../src/news/calendar.ts'

describe('an Atom feed', () => {
  const feed = atomDocument({
    author: 'Toit & droit',
    title: 'AME & CSS <santé>',
    lang: 'fr',
    id: 'tag:example.org,2026:fr',
    url: 'https://example.org/fr/nouveautes.xml',
    page: 'https://example.org/fr/nouveautes/',
    updated: '2026-11-21',
    entries: [
      {
        id: 'tag:x',
        title: 'Le "plafond"',
        url: 'https://example.org/fr/ame/',
        on: '2026-04-01',
        text: 'Il a changé\u0008.',
      },
    ],
  })
  it('escapes what XML reserves and drops what it refuses', () => {
    expect(feed).toContain('<title>AME &amp; CSS &lt;santé&gt;</title>')
    expect(feed).toContain('Le &quot;plafond&quot;')
    expect(feed).toContain('Il a changé.')
  })
  it('is known by a name of its own, not by its address', () => {
    expect(feed).toContain('xml:lang="fr"><id>tag:example.org,2026:fr</id>')
    expect(feed).toContain('<entry><id>tag:x</id>')
    expect(feed).toContain('<link rel="self" href="https://example.org/fr/nouveautes.xml"/>')
  })
  it('names its author', () => {
    expect(feed).toContain('<author><name>Toit &amp; droit</name></author>')
  })
  it('dates each entry', () => {
    expect(feed).toContain('<updated>2026-04-01T00:00:00Z</updated>')
  })
})

describe('a calendar', () => {
  const ics = icsDocument({ name: 'Toit, droit', authority: 'toit.exemple', title: 'Relectures' }, '2026-11-21', [
    { uid: 'relecture-ame', on: '2026-12-31', summary: 'Relire : AME ; CSS, etc.', description: 'é'.repeat(80) },
  ])
  it('gives whole days, the end being the next day', () => {
    expect(ics).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101')
  })
  it('is of the site that it is given, and its events of the site’s domain', () => {
    expect(ics).toContain('PRODID:-//Toit\\, droit//FR\r\n')
    expect(ics).toContain('X-WR-CALNAME:Relectures\r\n')
    expect(ics).toContain('UID:relecture-ame@toit.exemple\r\n')
  })
  it('escapes commas and semicolons', () => {
    expect(ics).toContain('SUMMARY:Relire : AME \\; CSS\\, etc.')
  })
  it('has no line over 75 octets and folds back to the same text', () => {
    expect(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(ics.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${'é'.repeat(80)}`)
  })
})
